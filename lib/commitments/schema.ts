import { z } from 'zod'
import { listQuery, unreadFilters } from '@/lib/commitments/filter'
import { day, nullableDay } from '@/lib/dates'
import {
  id,
  idList,
  nameList,
  nullableId,
  nullableText,
  nullableUrl,
  optionalText,
  requiredText,
  submissionKey,
  version,
} from '@/lib/fields'
import { ClaimFinding, CommitmentState, Firmness, StateReason } from '@/prisma/generated/enums'

/** A passage as the reading view hands it over: offsets in the stored text, and the words for proof. */
const passage = {
  documentId: id,
  start: z.coerce.number().int().nonnegative(),
  end: z.coerce.number().int().positive(),
  quote: z.string().min(1).max(20_000),
}

/** One institution a line: known ones are found, new ones enter the directory. */
const institutionLines = nameList(4000).pipe(z.array(z.string().max(200)).min(1, 'required'))

const about = {
  title: requiredText(300),
  firmness: z.enum(Firmness),
  condition: nullableText(500),
  dueOn: nullableDay,
  dueText: nullableText(200),
  nextCheckOn: nullableDay,
  ownerId: nullableId,
  askId: nullableId,
}

export const makeCommitmentInput = z.strictObject({
  submissionKey,
  ...passage,
  ...about,
  institutions: institutionLines,
  madeOn: day,
  recipientId: nullableId,
  replyId: nullableId,
  backTo: z.string().optional(),
})
export type MakeCommitment = z.output<typeof makeCommitmentInput>

export const changeCommitmentInput = z.strictObject({
  commitmentId: id,
  version,
  ...about,
  institutions: institutionLines,
})
export type ChangeCommitment = z.output<typeof changeCommitmentInput>

/** Where the new status is known from: a file given with the form, one on the record, a passage of it, an address. */
const source = {
  sourceUrl: nullableUrl,
  sourceDocumentId: nullableId,
  sourcePassageId: nullableId,
  documents: idList(1),
  noSourceReason: nullableText(500),
}

/** Fields of an update; whoever takes them into a form of its own refines with `namesSource`. */
export const updateFields = {
  submissionKey,
  commitmentId: id,
  version,
  status: z.enum(CommitmentState),
  reason: z
    .union([z.literal(''), z.enum(StateReason), z.null()])
    .default('')
    .transform((value) => value || null),
  madeOn: day,
  note: optionalText(5000),
  nextCheckOn: nullableDay,
  ...source,
  backTo: z.string().optional(),
}

type Sourced = {
  sourceUrl: string | null
  sourceDocumentId: string | null
  sourcePassageId: string | null
  documents: string[]
  noSourceReason: string | null
}

/** Every update has a source, or says why there is none. */
export const namesSource = (update: Sourced): boolean =>
  update.documents.length > 0 ||
  [update.sourceUrl, update.sourceDocumentId, update.sourcePassageId, update.noSourceReason].some(Boolean)

export const sourceMissing = { path: ['sourceUrl'], message: 'source_missing' }

export const recordUpdateInput = z.strictObject(updateFields).refine(namesSource, sourceMissing)
export type RecordUpdate = z.output<typeof recordUpdateInput>

/** The earlier commitments that this one repeats or contradicts; an empty choice takes it back. */
export const relateCommitmentInput = z.strictObject({
  commitmentId: id,
  version,
  repeatsId: nullableId,
  contradictsId: nullableId,
})
export type RelateCommitment = z.output<typeof relateCommitmentInput>

export const nothingNewInput = z.strictObject({
  submissionKey,
  commitmentId: id,
  version,
  nextCheckOn: nullableDay,
  backTo: z.string().optional(),
})
export type NothingNew = z.output<typeof nothingNewInput>

export const withdrawUpdateInput = z.strictObject({ submissionKey, updateId: id, note: requiredText(2000) })
export type WithdrawUpdate = z.output<typeof withdrawUpdateInput>

export const noteClaimInput = z.strictObject({
  submissionKey,
  ...passage,
  summary: requiredText(300),
  institution: optionalText(200),
  backTo: z.string().optional(),
})
export type NoteClaim = z.output<typeof noteClaimInput>

export const judgeClaimInput = z.strictObject({
  claimId: id,
  version,
  finding: z.enum(ClaimFinding),
  backTo: z.string().optional(),
})
export type JudgeClaim = z.output<typeof judgeClaimInput>

export const noteReferenceInput = z.strictObject({
  submissionKey,
  ...passage,
  citation: requiredText(500),
  url: nullableUrl,
  backTo: z.string().optional(),
})
export type NoteReference = z.output<typeof noteReferenceInput>

export const saveListInput = z.strictObject({
  name: requiredText(60),
  query: z.string().max(4000).default('').transform(listQuery),
  backTo: z.string().optional(),
})
export type SaveList = z.output<typeof saveListInput>

/** As a program sends it, which sees no list beside what it keeps: a filter that is not understood is refused by its name. */
export const saveListBody = saveListInput.extend({
  query: z
    .string()
    .max(4000)
    .default('')
    .superRefine((query, context) => {
      const [filter] = unreadFilters(query)
      if (filter !== undefined)
        context.addIssue({ code: 'custom', params: { key: 'filter_unknown', values: { filter } } })
    })
    .transform(listQuery),
})

export const removeListInput = z.strictObject({ name: requiredText(60), backTo: z.string().optional() })
export type RemoveList = z.output<typeof removeListInput>
