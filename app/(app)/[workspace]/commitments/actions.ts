'use server'

import { changeCommitment } from '@/lib/commitments/change-commitment'
import { judgeClaim } from '@/lib/commitments/judge-claim'
import { makeCommitment } from '@/lib/commitments/make-commitment'
import { noteClaim } from '@/lib/commitments/note-claim'
import { noteReference } from '@/lib/commitments/note-reference'
import { recordNothingNew } from '@/lib/commitments/nothing-new'
import { recordUpdate } from '@/lib/commitments/record-update'
import { relateCommitment } from '@/lib/commitments/relate-commitment'
import { removeList, saveList } from '@/lib/commitments/saved-lists'
import {
  changeCommitmentInput,
  judgeClaimInput,
  makeCommitmentInput,
  noteClaimInput,
  noteReferenceInput,
  nothingNewInput,
  recordUpdateInput,
  relateCommitmentInput,
  removeListInput,
  saveListInput,
  withdrawUpdateInput,
} from '@/lib/commitments/schema'
import { withdrawUpdate } from '@/lib/commitments/withdraw-update'
import { backTo } from '@/lib/web/back-to'
import { workspaceAction } from '@/lib/web/workspace-action'

/** A list that says what was saved says which update, so that it can be undone. */
const named = (address: string, updateId: string) => address.replace(/([?&]saved=)1(?=[&#]|$)/, `$1${updateId}`)

export const makeCommitmentAction = workspaceAction(makeCommitmentInput, async (actor, input) => {
  const { id } = await makeCommitment(actor, input)
  return backTo(actor, input.backTo, `/commitments/${id}`)
})

export const changeCommitmentAction = workspaceAction(changeCommitmentInput, async (actor, input) => {
  await changeCommitment(actor, input)
  return `/${actor.workspaceSlug}/commitments/${input.commitmentId}`
})

export const relateCommitmentAction = workspaceAction(relateCommitmentInput, async (actor, input) => {
  await relateCommitment(actor, input)
  return `/${actor.workspaceSlug}/commitments/${input.commitmentId}`
})

export const recordUpdateAction = workspaceAction(recordUpdateInput, async (actor, input) => {
  const { id } = await recordUpdate(actor, input)
  return named(backTo(actor, input.backTo, `/commitments/${input.commitmentId}`), id)
})

export const nothingNewAction = workspaceAction(nothingNewInput, async (actor, input) => {
  const { id } = await recordNothingNew(actor, input)
  return named(backTo(actor, input.backTo, `/commitments/${input.commitmentId}`), id)
})

export const withdrawUpdateAction = workspaceAction(withdrawUpdateInput, async (actor, input) => {
  await withdrawUpdate(actor, input)
  return undefined
})

export const noteClaimAction = workspaceAction(noteClaimInput, async (actor, input) => {
  await noteClaim(actor, input)
  return backTo(actor, input.backTo, '')
})

export const judgeClaimAction = workspaceAction(judgeClaimInput, async (actor, input) => {
  await judgeClaim(actor, input)
  return backTo(actor, input.backTo, '')
})

export const noteReferenceAction = workspaceAction(noteReferenceInput, async (actor, input) => {
  await noteReference(actor, input)
  return backTo(actor, input.backTo, '')
})

export const saveListAction = workspaceAction(saveListInput, async (actor, input) => {
  await saveList(actor, input)
  return backTo(actor, input.backTo, '/commitments')
})

export const removeListAction = workspaceAction(removeListInput, async (actor, input) => {
  await removeList(actor, input)
  return backTo(actor, input.backTo, '/commitments')
})
