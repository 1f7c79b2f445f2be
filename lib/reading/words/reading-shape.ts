import { z } from 'zod'
import { day, list, place, said, words, zone } from '@/lib/reading/extract/child/answer-shapes'
import { suggestionKinds } from '@/lib/reading/schema'

/** Names of features are ours; one that is a word of the language would be read as what it is there. */
const featureNames = list(
  z
    .string()
    .max(200)
    .refine((name) => !(name in {})),
  10_000,
)
/** Looked at by hand: a long report has a hundred thousand. */
const pairs = z.custom<number[]>(
  (given) =>
    Array.isArray(given) &&
    given.length <= 1_000 &&
    given.every((one) => typeof one === 'number' && Number.isFinite(one)),
)

const suggestion = z.object({
  kind: z.enum(suggestionKinds),
  tier: z.enum(['suggest', 'weak']),
  isFolded: z.boolean().optional(),
  ...place,
  ranges: list(z.object(place), 100).optional(),
  score: z.number().min(0).max(1),
  type: said,
  firmness: said,
  actor: said,
  dueOn: day,
  dueText: said,
  value: said,
  reason: words,
  features: pairs.optional(),
})

const answer = z.object({ datedOn: day, reference: said, words })

/** What the words of a file say, packed, before its places are held against its text. */
export const readingShape = z.object({
  language: said,
  meta: z.object({
    subject: said,
    datedOn: day,
    language: said,
    documentKind: said,
    institution: said,
    bodies: list(words, 1_000).optional(),
    signatory: said,
    signatoryFunction: said,
    theirReference: said,
    ourReference: said,
    answers: list(answer, 400_000),
    promisedOn: day,
    letterKind: said.optional(),
    recipients: list(words, 1_000).optional(),
    signatories: list(words, 1_000).optional(),
  }),
  zones: list(zone, 200_000),
  featureNames,
  // As the answers above: a table may have one in each of its rows, and in several cells of a row.
  suggestions: list(suggestion, 400_000),
})
