import { z } from 'zod'
import { day, nullableDay, type Day } from '@/lib/dates'
import {
  id,
  idList,
  linesText,
  nameList,
  nameWrong,
  nullableId,
  nullableText,
  requiredText,
  submissionKey,
  textList,
  version,
} from '@/lib/fields'
import { linesOfRows, recipientLines, recipientRows, refuseNamelessRows } from '@/lib/letters/recipient-lines'
import { wrongInLetter } from '@/lib/letters/wrong-in-letter'
import { Channel, LetterKind, RecipientState } from '@/prisma/generated/enums'

const language = z.string().trim().min(2).max(10).default('en')

/** One line for each demand; a number that was typed in front is left out, the order gives it. */
const askLines = linesText(100_000).transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^(?:\(?\d{1,3}[.)]|[•*–-])\s+/, ''))
    .filter((line) => line !== ''),
)

const nameLines = nameList(100_000)

const about = {
  kind: z.enum(LetterKind),
  subject: requiredText(500),
  datedOn: nullableDay,
  channel: z.enum(Channel),
  language,
  ourReference: nullableText(200),
}

const logLetterForm = z.strictObject({
  submissionKey,
  /** 'log' puts it on the record as sent, 'draft' keeps it; the button that was pressed says which. */
  as: z.enum(['log', 'draft']).default('log'),
  caseId: nullableId.transform((value) => value ?? ''),
  /** A case that is opened on the fly, when none is chosen. */
  newCase: nullableText(200),
  ...about,
  sentOn: nullableDay,
  ...recipientRows,
  recipients: recipientLines,
  asks: askLines,
  signatories: nameLines,
  text: z.string().max(2_000_000).default(''),
  documents: idList(50),
  draft: z.string().optional(),
})

const inOneList = ({ recipients, ...form }: z.output<typeof logLetterForm>) => ({
  ...form,
  recipients: [...linesOfRows(form), ...recipients],
})

/** Recipients come in rows or as a list; to the deed they are one list, the rows first. */
export const logLetterInput = logLetterForm.superRefine(refuseNamelessRows).transform(inOneList)
export type LogLetter = z.output<typeof logLetterInput>

/** The same as the form posts it on a day: all that is missing in it or cannot be is named at once. */
export const logLetterFormOn = (today: Day) =>
  logLetterForm
    .superRefine((form, context) => nameWrong(wrongInLetter(form, today), context))
    .superRefine(refuseNamelessRows)
    .transform(inOneList)

export const addRecipientsInput = z
  .strictObject({
    submissionKey,
    letterId: id,
    ...recipientRows,
    recipients: recipientLines,
    /** Where a sent letter reached them on another day. */
    sentOn: nullableDay,
  })
  .superRefine(refuseNamelessRows)
  .transform(({ recipients, ...form }) => ({ ...form, recipients: [...linesOfRows(form), ...recipients] }))
export type AddRecipients = z.output<typeof addRecipientsInput>

export const removeRecipientInput = z.strictObject({ letterId: id, recipientId: id })
export type RemoveRecipient = z.output<typeof removeRecipientInput>

export const setAsksInput = z.strictObject({ letterId: id, version, asks: askLines })
export type SetAsks = z.output<typeof setAsksInput>

export const changeLetterInput = z.strictObject({
  letterId: id,
  version,
  ...about,
  sentOn: nullableDay,
  signatories: nameLines,
})
export type ChangeLetter = z.output<typeof changeLetterInput>

export const sendLetterInput = z.strictObject({ letterId: id, version, sentOn: day })
export type SendLetter = z.output<typeof sendLetterInput>

export const setRecipientStateInput = z.strictObject({
  recipientId: id,
  version,
  state: z.enum(RecipientState),
  stateOn: day,
})
export type SetRecipientState = z.output<typeof setRecipientStateInput>

export const setRecipientDatesInput = z.strictObject({
  recipientId: id,
  version,
  addressee: nullableText(200),
  deliveredOn: nullableDay,
  receivedOn: nullableDay,
  registeredOn: nullableDay,
  promisedOn: nullableDay,
  /** A due day that a person sets; empty lets the rule decide again. */
  dueByHandOn: nullableDay,
  ownerId: nullableId,
  documents: textList(40, 20),
})
export type SetRecipientDates = z.output<typeof setRecipientDatesInput>

/** The same as a page posts it, which may come back from an upload without JavaScript. */
export const setRecipientDatesForm = setRecipientDatesInput.extend({ letterId: id, draft: z.string().optional() })
