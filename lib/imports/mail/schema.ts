import { z } from 'zod'
import { day } from '@/lib/dates'
import { id, idList, nullableText, optionalText, requiredText, submissionKey, version } from '@/lib/fields'
import { recipientLines } from '@/lib/letters/recipient-lines'
import { LetterKind, ReplyKind } from '@/prisma/generated/enums'

export const importMailInput = z.strictObject({
  submissionKey,
  /** Staged documents: archives, mailboxes, mails. */
  documents: idList(50),
  draft: z.string().optional(),
})
export type ImportMail = z.output<typeof importMailInput>

/** One address or domain a line. A domain may come with or without its at sign. */
const ownAddress = z
  .string()
  .regex(/^([^\s@]{1,64})?@?[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'not_an_own_address')
  .transform((line) => (line.includes('@') ? line : `@${line}`))

export const setMailAddressesInput = z.strictObject({
  version: z.coerce.number().int().nonnegative(),
  addresses: z
    .string()
    .max(20_000)
    .default('')
    .transform((text) => [
      ...new Set(
        text
          .split(/[\s,;]+/)
          .map((line) => line.toLowerCase())
          .filter((line) => line !== ''),
      ),
    ])
    .pipe(z.array(ownAddress).max(200)),
})
export type SetMailAddresses = z.output<typeof setMailAddressesInput>

const item = { itemId: id, version }

/** What is said about a reply when its mail is filed; everything else stands in the mail. */
export const fileAsReplyInput = z.strictObject({
  ...item,
  recipients: idList(50),
  kind: z.enum(ReplyKind),
})
export type FileAsReply = z.output<typeof fileAsReplyInput>

export const fileAsLetterInput = z.strictObject({
  ...item,
  caseId: z.union([z.literal(''), z.uuid()]).default(''),
  newCase: nullableText(200),
  kind: z.enum(LetterKind),
  subject: requiredText(500),
  sentOn: day,
  recipients: recipientLines,
})
export type FileAsLetter = z.output<typeof fileAsLetterInput>

/** A report of failed delivery, or a receipt, about one recipient. */
export const fileOnRecipientInput = z.strictObject({
  ...item,
  recipientId: id,
  as: z.enum(['delivery_failed', 'proof']),
})
export type FileOnRecipient = z.output<typeof fileOnRecipientInput>

export const itemInput = z.strictObject(item)
export type ItemInput = z.output<typeof itemInput>

/** Lines of the queue that were ticked, and which button was pressed. */
export const chosenMailsInput = z.strictObject({
  as: z.enum(['letters', 'set_aside']),
  items: idList(200),
  caseId: z.union([z.literal(''), z.uuid()]).default(''),
  newCase: optionalText(200),
})
export type ChosenMails = z.output<typeof chosenMailsInput>

export const importInput = z.strictObject({ importId: id })
export type ImportInput = z.output<typeof importInput>

export const moveMailInput = z.strictObject({ ...item, recipients: idList(50) })
export type MoveMail = z.output<typeof moveMailInput>

export const splitMailInput = z.strictObject({ ...item, documents: idList(200) })
export type SplitMail = z.output<typeof splitMailInput>

export const mergeMailInput = z.strictObject({ ...item, replyId: id })
export type MergeMail = z.output<typeof mergeMailInput>
