'use server'

import { joinPages, joinPagesInput } from '@/lib/documents/join-pages'
import { leaveOutUnsaved, leaveOutUnsavedInput } from '@/lib/documents/leave-out-unsaved'
import { partPages, partPagesInput } from '@/lib/documents/part-pages'
import { typeText, typeTextInput } from '@/lib/documents/type-text'
import { readAgain, readAgainInput } from '@/lib/reading/read-again'
import { backTo } from '@/lib/web/back-to'
import { workspaceAction } from '@/lib/web/workspace-action'

export const typeTextAction = workspaceAction(typeTextInput, async (actor, input) => {
  await typeText(actor, input)
  return undefined
})

export const readAgainAction = workspaceAction(readAgainInput, async (actor, input) => {
  await readAgain(actor, input)
  return backTo(actor, input.backTo, '')
})

export const joinPagesAction = workspaceAction(joinPagesInput, async (actor, input) => {
  await joinPages(actor, input)
  return backTo(actor, input.backTo, '')
})

export const partPagesAction = workspaceAction(partPagesInput, async (actor, input) => {
  await partPages(actor, input)
  return backTo(actor, input.backTo, '')
})

export const leaveOutUnsavedAction = workspaceAction(leaveOutUnsavedInput, async (actor, { documents }) => {
  await leaveOutUnsaved(actor, documents)
  return undefined
})
