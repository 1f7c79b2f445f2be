import { z } from 'zod'
import { isDay } from '@/lib/dates'
import { fileKinds, mailKinds, notices } from '@/lib/reading/extract/schema'
import { suggestionKinds, zoneKinds } from '@/lib/reading/schema'

/** Longer than any header or name that a file states; shorter than what would fill a page for the sake of it. */
const words = z.string().max(100_000)
const said = words.nullable()
/** A day that is none is not known: nothing else of the reading is worse for it. */
const day = z.string().refine(isDay).nullable().catch(null)
const list = <T extends z.ZodType>(one: T, most: number) => z.array(one).max(most)
const count = z.int().nonnegative()
const size = z.number().nullable()
/** What comes of a place that cannot be counted is no place; JSON has null for it. */
const measure = z.number().catch(0)

const zone = z.object({
  kind: z.enum(zoneKinds),
  start: count,
  end: count,
  page: count,
  language: z.string().max(40).nullable(),
})
const page = z.object({
  number: z.int().positive(),
  start: count,
  end: count,
  width: size,
  height: size,
  origin: z.enum(['text', 'ocr', 'none']),
})
const place = { start: count, end: count }
const run = z.union([
  z.object({ ...place, page: count, x: measure, y: measure, width: measure, height: measure }),
  z.object({ ...place, part: words, from: count, to: count }),
])
const address = z.object({ name: said, address: said })
const mail = z.object({
  from: address.nullable(),
  to: list(address, 10_000),
  cc: list(address, 10_000),
  subject: said,
  sentAt: said,
  sentOn: day,
  messageId: said,
  inReplyTo: said,
  references: list(words, 10_000),
  mailKind: z.enum(mailKinds),
  forwarded: z.object({ from: said, sentOn: day, subject: said }).nullable(),
})
const ocr = z.object({ languages: list(words, 100), confidence: z.number(), pages: list(count, 10_000) })
const attachment = z.object({ name: words, mediaType: words, sizeBytes: count, path: z.null(), isInline: z.boolean() })

/** What a file holds, before its places are held against its text. */
export const extractedShape = (text: z.ZodString, entries: number) =>
  z.object({
    fileKind: z.enum(fileKinds),
    text,
    pages: list(page, 100_000),
    zones: list(zone, 200_000),
    meta: z.object({
      title: said,
      author: said,
      count: count.nullable(),
      mail: mail.nullable(),
      scannedPages: list(count, 100_000),
      ocr: ocr.nullable(),
      charset: said,
    }),
    map: list(run, 2_000_000),
    attachments: list(attachment, entries),
    needsOcr: z.boolean(),
    notices: list(z.enum(notices), 1_000),
  })

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
