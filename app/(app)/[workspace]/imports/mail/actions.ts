'use server'
import { askToFileSure, askToUndoMailImport } from '@/lib/imports/mail/ask-mail-work'
import { fileAsLetter } from '@/lib/imports/mail/file-as-letter'
import { fileAsReply } from '@/lib/imports/mail/file-as-reply'
import { fileChosenMails } from '@/lib/imports/mail/file-chosen-mails'
import { fileOnRecipient } from '@/lib/imports/mail/file-on-recipient'
import { importMail } from '@/lib/imports/mail/import-mail'
import { keepDuplicate } from '@/lib/imports/mail/keep-duplicate'
import { mergeMail } from '@/lib/imports/mail/merge-mail'
import { moveMail } from '@/lib/imports/mail/move-mail'
import * as inputs from '@/lib/imports/mail/schema'
import { setMailAddresses } from '@/lib/imports/mail/set-mail-addresses'
import { setMailAside } from '@/lib/imports/mail/set-mail-aside'
import { sortAgain } from '@/lib/imports/mail/sort-again'
import { splitMail } from '@/lib/imports/mail/split-mail'
import { undoMail } from '@/lib/imports/mail/undo-mail'
import { workspaceAction } from '@/lib/web/workspace-action'

export const importMailAction = workspaceAction(inputs.importMailInput, async (actor, input) => {
  const { id } = await importMail(actor, input)
  return `/${actor.workspaceSlug}/imports/mail/${id}`
})

export const setMailAddressesAction = workspaceAction(inputs.setMailAddressesInput, async (actor, input) => {
  await setMailAddresses(actor, input)
  return undefined
})

export const fileAsReplyAction = workspaceAction(inputs.fileAsReplyInput, async (actor, input) => {
  await fileAsReply(actor, input)
  return `/${actor.workspaceSlug}/imports/mail/items/${input.itemId}`
})

export const fileAsLetterAction = workspaceAction(inputs.fileAsLetterInput, async (actor, input) => {
  await fileAsLetter(actor, input)
  return `/${actor.workspaceSlug}/imports/mail/items/${input.itemId}`
})

export const fileOnRecipientAction = workspaceAction(inputs.fileOnRecipientInput, async (actor, input) => {
  await fileOnRecipient(actor, input)
  return `/${actor.workspaceSlug}/imports/mail/items/${input.itemId}`
})

export const fileChosenMailsAction = workspaceAction(inputs.chosenMailsInput, async (actor, input) => {
  await fileChosenMails(actor, input)
  return undefined
})

export const fileSureMailsAction = workspaceAction(inputs.importInput, async (actor, input) => {
  await askToFileSure(actor, input)
  return `/${actor.workspaceSlug}/imports/mail/${input.importId}`
})

export const setMailAsideAction = workspaceAction(inputs.itemInput, async (actor, input) => {
  await setMailAside(actor, input)
  return undefined
})

export const keepDuplicateAction = workspaceAction(inputs.itemInput, async (actor, input) => {
  await keepDuplicate(actor, input)
  return undefined
})

export const undoMailAction = workspaceAction(inputs.itemInput, async (actor, input) => {
  await undoMail(actor, input)
  return undefined
})

export const moveMailAction = workspaceAction(inputs.moveMailInput, async (actor, input) => {
  await moveMail(actor, input)
  return `/${actor.workspaceSlug}/imports/mail/items/${input.itemId}`
})

export const splitMailAction = workspaceAction(inputs.splitMailInput, async (actor, input) => {
  await splitMail(actor, input)
  return undefined
})

export const mergeMailAction = workspaceAction(inputs.mergeMailInput, async (actor, input) => {
  await mergeMail(actor, input)
  return undefined
})

export const undoMailImportAction = workspaceAction(inputs.importInput, async (actor, input) => {
  await askToUndoMailImport(actor, input)
  return `/${actor.workspaceSlug}/imports/mail/${input.importId}`
})

export const sortAgainAction = workspaceAction(inputs.importInput, async (actor, input) => {
  await sortAgain(actor, input)
  return `/${actor.workspaceSlug}/imports/mail/${input.importId}`
})
