import { z } from 'zod'
import { namesSource, sourceMissing, updateFields } from '@/lib/commitments/schema'
import { day, nullableDay } from '@/lib/dates'
import { id, nullableId, optionalText, submissionKey } from '@/lib/fields'

/** A review longer than this says "more than": nobody walks through it in one go. */
export const longestReview = 200

export const sourceKinds = ['passage', 'file', 'link', 'none'] as const
export type SourceKind = (typeof sourceKinds)[number]

const { nextCheckOn: _nextCheckOn, ...update } = updateFields

/** The source that the form shows counts; what was typed under another kind before does not. */
const sourceOf = (given: {
  sourceKind: SourceKind
  sourceUrl: string | null
  sourceDocumentId: string | null
  sourcePassageId: string | null
  documents: string[]
  noSourceReason: string | null
}) => ({
  sourcePassageId: given.sourceKind === 'passage' ? given.sourcePassageId : null,
  sourceDocumentId: given.sourceKind === 'file' ? given.sourceDocumentId : null,
  documents: given.sourceKind === 'file' ? given.documents : [],
  sourceUrl: given.sourceKind === 'link' ? given.sourceUrl : null,
  noSourceReason: given.sourceKind === 'none' ? given.noSourceReason : null,
})

/**
 * What is true of one commitment today, when to look again ('never', 'other' with its day, or a day), and what we will
 * do about it; an empty `what` plans nothing.
 */
export const saveReviewInput = z
  .strictObject({
    ...update,
    sourceKind: z.enum(sourceKinds),
    check: z.union([z.enum(['other', 'never']), day]),
    otherCheckOn: nullableDay,
    what: optionalText(500),
    assigneeId: nullableId,
    dueOn: nullableDay,
    draft: z.string().optional(),
  })
  .refine(({ check, otherCheckOn }) => check !== 'other' || otherCheckOn !== null, {
    path: ['otherCheckOn'],
    message: 'day_missing',
  })
  .refine(({ what, dueOn }) => what === '' || dueOn !== null, { path: ['dueOn'], message: 'day_missing' })
  .transform(({ check, otherCheckOn, sourceKind, draft: _draft, ...given }) => ({
    ...given,
    ...sourceOf({ ...given, sourceKind }),
    nextCheckOn: check === 'never' ? null : check === 'other' ? otherCheckOn : check,
  }))
  .refine(namesSource, sourceMissing)
export type SaveReview = z.output<typeof saveReviewInput>

export const undoReviewInput = z.strictObject({ submissionKey, updateId: id, backTo: z.string().optional() })
export type UndoReview = z.output<typeof undoReviewInput>

/** The nouns that a desk or a review shows as lines. */
export const snoozable = ['recipient', 'reply', 'commitment', 'follow_up'] as const

export const snoozeInput = z.strictObject({
  kind: z.enum(snoozable),
  subjectId: id,
  /** The first day on which the line is there again. */
  untilOn: day,
  backTo: z.string().optional(),
})
export type Snooze = z.output<typeof snoozeInput>

/** The same from a page, where one form serves many lines: a line is told as `kind:id`, by the button that was pressed. */
export const snoozeLineInput = z
  .strictObject({
    line: z.preprocess(
      (told) => {
        const [kind, subjectId] = String(told).split(':')
        return { kind, subjectId }
      },
      snoozeInput.pick({ kind: true, subjectId: true }),
    ),
    untilOn: day,
    backTo: z.string().optional(),
  })
  .transform(({ line, ...when }): Snooze => ({ ...line, ...when }))

export const wakeInput = z.strictObject({ subjectId: id, backTo: z.string().optional() })
export type Wake = z.output<typeof wakeInput>

/** Commitments with the versions that the list was made from, as `id:version`. */
const chosen = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [value].flat())
  .pipe(
    z
      .array(z.string().regex(/^[0-9a-f-]{36}:\d{1,9}$/))
      .min(1, 'choose_some')
      .max(200),
  )
  .transform((pairs) =>
    pairs.map((text) => {
      const [commitmentId = '', version = ''] = text.split(':')
      return { commitmentId, version: Number(version) }
    }),
  )

/** One deed on all chosen commitments: `deed` says which of the fields counts. */
export const changeTogetherInput = z
  .strictObject({
    chosen,
    deed: z.enum(['assign', 'check', 'tag']),
    ownerId: nullableId,
    nextCheckOn: nullableDay,
    tag: optionalText(60),
    backTo: z.string().optional(),
  })
  .refine(({ deed, tag }) => deed !== 'tag' || tag !== '', { path: ['tag'], message: 'required' })
export type ChangeTogether = z.output<typeof changeTogetherInput>

export const undoTogetherInput = z.strictObject({ changeId: id, backTo: z.string().optional() })
export type UndoTogether = z.output<typeof undoTogetherInput>
