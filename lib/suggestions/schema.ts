import { z } from 'zod'
import { day, nullableDay } from '@/lib/dates'
import {
  id,
  nameList,
  nullableId,
  nullableText,
  nullableUrl,
  optionalText,
  requiredText,
  submissionKey,
  ticked,
  version,
} from '@/lib/fields'
import { Firmness, Outcome } from '@/prisma/generated/enums'

/** Which suggestion, in the state the page showed it, and where to go afterwards. */
const decided = { submissionKey, suggestionId: id, version, backTo: z.string().max(2000).optional() }

/** The page says so when a person changed what was proposed. */
const isEdited = ticked

const institutionLines = nameList(4000).pipe(z.array(z.string().max(200)).min(1, 'required'))

/**
 * What a suggestion becomes: what was shown to the person, with what they changed. Offsets and words are not asked for:
 * they are the suggestion's own.
 */
export const acceptSuggestionInput = z.discriminatedUnion('as', [
  z.strictObject({
    ...decided,
    isEdited,
    as: z.literal('commitment'),
    title: requiredText(300),
    institutions: institutionLines,
    firmness: z.enum(Firmness),
    condition: nullableText(500),
    madeOn: day,
    dueOn: nullableDay,
    dueText: nullableText(200),
    nextCheckOn: nullableDay,
    ownerId: nullableId,
    askId: nullableId,
    recipientId: nullableId,
    replyId: nullableId,
  }),
  z.strictObject({
    ...decided,
    isEdited,
    as: z.literal('claim'),
    summary: requiredText(300),
    institution: optionalText(200),
  }),
  z.strictObject({
    ...decided,
    isEdited,
    as: z.literal('reference'),
    citation: requiredText(500),
    url: nullableUrl,
  }),
  z.strictObject({
    ...decided,
    isEdited,
    as: z.literal('outcome'),
    askId: id,
    recipientId: id,
    replyId: id,
    outcome: z.enum(Outcome),
    note: optionalText(2000),
  }),
  z.strictObject({ ...decided, isEdited, as: z.literal('institution'), name: requiredText(200) }),
  z.strictObject({
    ...decided,
    isEdited,
    as: z.literal('office_holder'),
    name: requiredText(200),
    function: requiredText(200),
    institution: requiredText(200),
  }),
  z.strictObject({ ...decided, isEdited, as: z.literal('date') }),
])
export type AcceptSuggestion = z.output<typeof acceptSuggestionInput>

/** That a reply was worked through, and what becomes of suggestions that are still open; null while nobody said it. */
export const finishReplyInput = z.strictObject({
  replyId: id,
  open: z.enum(['leave', 'dismiss']).nullable().default(null),
  suggestionIds: z
    .array(id)
    .max(5000)
    .optional()
    .describe('The open ones that are meant: where others wait, nothing is dismissed and 409 says so.'),
})

/** As the form posts it: of which open suggestions the person was asked, as `waitingMark` has it. */
export const finishReplyForm = finishReplyInput
  .omit({ suggestionIds: true })
  .extend({ asked: z.string().max(100).optional() })
export type FinishReply = z.output<typeof finishReplyForm>

export const decideSuggestionInput = z.strictObject(decided)
export type DecideSuggestion = z.output<typeof decideSuggestionInput>
