'use server'

import { addNote } from '@/lib/cases/add-note'
import { changeCase } from '@/lib/cases/change-case'
import { closeCase, reopenCase } from '@/lib/cases/close-case'
import { openCase } from '@/lib/cases/open-case'
import { restrictCase } from '@/lib/cases/restrict-case'
import {
  addNoteInput,
  changeCaseInput,
  closeCaseInput,
  openCaseInput,
  reopenCaseInput,
  restrictCaseInput,
} from '@/lib/cases/schema'
import { workspaceAction } from '@/lib/web/workspace-action'

export const openCaseAction = workspaceAction(openCaseInput, async (actor, input) => {
  const { id } = await openCase(actor, input)
  return `/${actor.workspaceSlug}/cases/${id}`
})

export const changeCaseAction = workspaceAction(changeCaseInput, async (actor, input) => {
  await changeCase(actor, input)
  return `/${actor.workspaceSlug}/cases/${input.caseId}`
})

export const restrictCaseAction = workspaceAction(restrictCaseInput, async (actor, input) => {
  await restrictCase(actor, input)
  return `/${actor.workspaceSlug}/cases/${input.caseId}`
})

export const closeCaseAction = workspaceAction(closeCaseInput, async (actor, input) => {
  await closeCase(actor, input)
  return `/${actor.workspaceSlug}/cases/${input.caseId}`
})

export const reopenCaseAction = workspaceAction(reopenCaseInput, async (actor, input) => {
  await reopenCase(actor, input)
  return `/${actor.workspaceSlug}/cases/${input.caseId}`
})

export const addNoteAction = workspaceAction(addNoteInput, async (actor, input) => {
  await addNote(actor, input)
  return `/${actor.workspaceSlug}/cases/${input.caseId}/notes`
})
