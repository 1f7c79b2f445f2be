'use server'

import { addRecipients } from '@/lib/letters/add-recipients'
import { changeLetter } from '@/lib/letters/change-letter'
import { logLetter } from '@/lib/letters/log-letter'
import { removeRecipient } from '@/lib/letters/remove-recipient'
import {
  addRecipientsInput,
  changeLetterInput,
  logLetterFormOn,
  removeRecipientInput,
  sendLetterInput,
  setAsksInput,
  setRecipientDatesForm,
  setRecipientStateInput,
} from '@/lib/letters/schema'
import { sendLetter } from '@/lib/letters/send-letter'
import { setAsks } from '@/lib/letters/set-asks'
import { setRecipientDates } from '@/lib/letters/set-recipient-dates'
import { setRecipientState } from '@/lib/letters/set-recipient-state'
import { onToday, workspaceAction } from '@/lib/web/workspace-action'

export const logLetterAction = workspaceAction(onToday(logLetterFormOn), async (actor, input) => {
  const { id } = await logLetter(actor, input)
  return `/${actor.workspaceSlug}/letters/${id}`
})

export const changeLetterAction = workspaceAction(changeLetterInput, async (actor, input) => {
  await changeLetter(actor, input)
  return `/${actor.workspaceSlug}/letters/${input.letterId}`
})

export const sendLetterAction = workspaceAction(sendLetterInput, async (actor, input) => {
  await sendLetter(actor, input)
  return `/${actor.workspaceSlug}/letters/${input.letterId}`
})

export const addRecipientsAction = workspaceAction(addRecipientsInput, async (actor, input) => {
  await addRecipients(actor, input)
  return `/${actor.workspaceSlug}/letters/${input.letterId}`
})

export const removeRecipientAction = workspaceAction(removeRecipientInput, async (actor, input) => {
  await removeRecipient(actor, input)
  return `/${actor.workspaceSlug}/letters/${input.letterId}`
})

export const setAsksAction = workspaceAction(setAsksInput, async (actor, input) => {
  await setAsks(actor, input)
  return `/${actor.workspaceSlug}/letters/${input.letterId}`
})

export const setRecipientStateAction = workspaceAction(setRecipientStateInput, async (actor, input) => {
  await setRecipientState(actor, input)
  return undefined
})

export const setRecipientDatesAction = workspaceAction(setRecipientDatesForm, async (actor, input) => {
  const { letterId, draft, ...dates } = input
  await setRecipientDates(actor, dates)
  // What came back from an upload is saved now: the address no longer names it.
  return draft ? `/${actor.workspaceSlug}/letters/${letterId}/recipients/${dates.recipientId}` : undefined
})
