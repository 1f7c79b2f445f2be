import { z } from 'zod'
import { day, nullableDay, type Day } from '@/lib/dates'
import type { Wrong } from '@/lib/errors'
import {
  id,
  idList,
  nameWrong,
  nullableId,
  nullableText,
  optionalText,
  requiredText,
  submissionKey,
  version,
} from '@/lib/fields'
import { Channel, Outcome, ReplyKind } from '@/prisma/generated/enums'

/** What is said about a reply itself; shared by recording and correcting it. */
const about = {
  institution: requiredText(200),
  kind: z.enum(ReplyKind),
  subject: optionalText(500),
  datedOn: nullableDay,
  receivedOn: day,
  channel: z.enum(Channel),
  theirReference: nullableText(200),
  signatory: nullableText(200),
  signatoryFunction: nullableText(200),
  language: z.string().trim().min(2).max(10).default('en'),
  promisedOn: nullableDay,
}

export const recordReplyInput = z.strictObject({
  submissionKey,
  /** Null: the case of the letters that it answers. */
  caseId: nullableId,
  /** Recipients, of one letter or several, whose letters this reply answers. */
  answers: idList(),
  ...about,
  text: z.string().max(2_000_000).default(''),
  documents: idList(50),
  draft: z.string().optional(),
})
export type RecordReply = z.output<typeof recordReplyInput>

/** What is missing from a reply, or cannot be, as far as one field hangs on another or on today. */
const wrongInReply = ({ text, documents, caseId, answers, receivedOn }: RecordReply, today: Day): Wrong[] => [
  ...(text === '' && documents.length === 0 ? [['text', 'file_missing'] as const] : []),
  ...(!caseId && answers.length === 0 ? [['caseId', 'case_or_letter_missing'] as const] : []),
  ...(receivedOn > today ? [['receivedOn', 'day_in_future'] as const] : []),
]

/**
 * As the form posts it on a day: with the letter, among those inside a file, that it was filled in from, and what that filled in. All
 * that is missing in it or cannot be is named at once.
 */
export const recordReplyFormOn = (today: Day) =>
  recordReplyInput
    .extend({ filledFrom: nullableId, filledWith: z.string().optional() })
    .superRefine((form, context) => nameWrong(wrongInReply(form, today), context))

export const changeReplyInput = z.strictObject({ replyId: id, version, answers: idList(), ...about })
export type ChangeReply = z.output<typeof changeReplyInput>

export const replyReadInput = z.strictObject({ replyId: id })

export const setAskOutcomeInput = z.strictObject({
  askId: id,
  recipientId: id,
  outcome: z.enum(Outcome),
  note: optionalText(2000),
  replyId: z.uuid().optional(),
  documentId: z.uuid().optional(),
  start: z.coerce.number().int().nonnegative().optional(),
  end: z.coerce.number().int().positive().optional(),
  quote: z.string().max(20_000).optional(),
})
export type SetAskOutcome = z.output<typeof setAskOutcomeInput>
