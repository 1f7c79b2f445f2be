'use server'

import { changeLetter } from '@/lib/letters/change-letter'
import { logLetter } from '@/lib/letters/log-letter'
import {
  changeLetterInput,
  logLetterInput,
  sendLetterInput,
  setRecipientDatesInput,
  setRecipientStateInput,
} from '@/lib/letters/schema'
import { sendLetter } from '@/lib/letters/send-letter'
import { setRecipientDates } from '@/lib/letters/set-recipient-dates'
import { setRecipientState } from '@/lib/letters/set-recipient-state'
import { workspaceAction } from '@/lib/web/workspace-action'

export const logLetterAction = workspaceAction(logLetterInput, async (actor, input) => {
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

export const setRecipientStateAction = workspaceAction(setRecipientStateInput, async (actor, input) => {
  await setRecipientState(actor, input)
  return undefined
})

export const setRecipientDatesAction = workspaceAction(setRecipientDatesInput, async (actor, input) => {
  await setRecipientDates(actor, input)
  return undefined
})
