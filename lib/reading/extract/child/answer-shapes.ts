import { z } from 'zod'
import type { Range } from '@/lib/documents/anchor'
import { isDay } from '@/lib/dates'
import { fileKinds, mailKinds, notices } from '@/lib/reading/extract/schema'
import { zoneKinds } from '@/lib/reading/schema'

/** Longer than any header or name that a file states; shorter than what would fill a page for the sake of it. */
export const words = z.string().max(100_000)
export const said = words.nullable()
/** A day that is none is not known: nothing else of the reading is worse for it. */
export const day = z.string().refine(isDay).nullable().catch(null)
export const list = <T extends z.ZodType>(one: T, most: number) => z.array(one).max(most)
export const count = z.int().nonnegative()
const size = z.number().nullable()
/** What comes of a place that cannot be counted is no place; JSON has null for it. */
const measure = z.number().catch(0)

export const zone = z.object({
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
export const place = { start: count, end: count }
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

/** Whether places lie in a text; one may be empty. */
export const allLieIn = (places: readonly Range[], text: string): boolean =>
  places.every(({ start, end }) => start <= end && end <= text.length)

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
