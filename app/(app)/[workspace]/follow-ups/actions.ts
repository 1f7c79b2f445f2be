'use server'

import { changeFollowUp, finishFollowUp, reopenFollowUp } from '@/lib/follow-ups/change-follow-up'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import {
  changeFollowUpInput,
  finishFollowUpInput,
  planFollowUpInput,
  reopenFollowUpInput,
} from '@/lib/follow-ups/schema'
import { backTo } from '@/lib/web/back-to'
import { workspaceAction } from '@/lib/web/workspace-action'

export const planFollowUpAction = workspaceAction(planFollowUpInput, async (actor, input) => {
  const { id } = await planFollowUp(actor, input)
  return backTo(actor, input.backTo, `/follow-ups/${id}`)
})

export const changeFollowUpAction = workspaceAction(changeFollowUpInput, async (actor, input) => {
  await changeFollowUp(actor, input)
  return `/${actor.workspaceSlug}/follow-ups/${input.followUpId}`
})

export const finishFollowUpAction = workspaceAction(finishFollowUpInput, async (actor, input) => {
  await finishFollowUp(actor, input)
  return backTo(actor, input.backTo, '')
})

export const reopenFollowUpAction = workspaceAction(reopenFollowUpInput, async (actor, input) => {
  await reopenFollowUp(actor, input)
  return `/${actor.workspaceSlug}/follow-ups/${input.followUpId}`
})
