import { z } from 'zod'
import type { Range } from '@/lib/documents/anchor'
import { extractedShape, readingShape } from '@/lib/reading/extract/child/answer-shapes'
import { unpackReading } from '@/lib/reading/extract/child/packed-reading'
import type { ChildAnswer, ChildTask, ToldAhead } from '@/lib/reading/extract/child/task'
import { mostRows, mostSheets } from '@/lib/reading/extract/office/cell-limits'
import { readErrorCodes, type Extracted, type ReadErrorCode } from '@/lib/reading/extract/schema'

/** These say something of the machine or of the path, which a child does not know: they would have a file read again and again. */
const notForChildren: readonly ReadErrorCode[] = ['no_process', 'no_recogniser', 'not_there']
const refusalCodes = readErrorCodes.filter((code) => !notForChildren.includes(code))

const peakMb = z.number().nonnegative().max(1_000_000).optional()

const refusal = z.object({
  ok: z.literal(false),
  code: z.enum(refusalCodes),
  detail: z.string().transform((detail) => detail.slice(0, 2_000)),
  peakMb,
})

const allLieIn = (places: readonly Range[], text: string) =>
  places.every(({ start, end }) => start <= end && end <= text.length)

/** Whatever has a place has it in the text. No database keeps a NUL in a text. */
const placedShape = ({ limits }: ChildTask) => {
  const text = z
    .string()
    .max(limits.textLength)
    .regex(/^[^\0]*$/)
  return extractedShape(text, limits.entries).refine(
    ({ text, pages, zones, map }) => [pages, zones, map].every((places) => allLieIn(places, text)),
    'a place that is not in the text',
  )
}

/** Without the text where that was told ahead. */
const wholeShape = (task: ChildTask) =>
  z.object({
    ok: z.literal(true),
    extracted: placedShape(task).optional(),
    reading: readingShape.nullable(),
    peakMb,
  })

const cellsShape = ({ limits }: ChildTask) => {
  const rows = z
    .array(z.object({ number: z.int().nonnegative(), cells: z.array(z.string()).max(20_000) }))
    .max(mostRows)
  return z.object({
    ok: z.literal(true),
    cells: z.array(z.object({ name: z.string().max(limits.textLength), rows })).max(mostSheets),
    peakMb,
  })
}

const parsed = (payload: Uint8Array): unknown => JSON.parse(Buffer.from(payload).toString('utf8'))

const forged = (detail: string) => ({ ok: false, code: 'unreadable', detail: `No answer: ${detail}` }) as const

function firstOf({ issues: [first] }: z.core.$ZodError): string {
  return `${first?.path.join('.') ?? ''} ${first?.message ?? ''}`
}

/** What a child tells of a file before it has read its words, held against what was asked; a refusal where it is none. */
export function takeAhead(payload: Uint8Array, task: ChildTask): ToldAhead {
  const { data, error } = placedShape(task).safeParse(parsed(payload))
  return data ? { ok: true, extracted: data as Extracted } : forged(firstOf(error))
}

/**
 * What a child answers, held against what was asked of it: whoever took it over by a file says nothing but kinds that are known, no
 * more than a file may have, and no place outside of the text. Anything else is a file that could not be read. `ahead` is what it
 * told before its answer; null where it told nothing. Throws a SyntaxError where the answer is no JSON.
 */
export function takeAnswer(payload: Uint8Array, task: ChildTask, ahead: ToldAhead | null): ChildAnswer {
  if (ahead?.ok === false) return ahead
  const given = parsed(payload)
  const told = refusal.safeParse(given)
  if (told.success) return told.data
  return task.wantsCells ? cellsIn(given, task) : wholeIn(given, task, ahead)
}

function cellsIn(given: unknown, task: ChildTask): ChildAnswer {
  const { data, error } = cellsShape(task).safeParse(given)
  return data ?? forged(firstOf(error))
}

function wholeIn(given: unknown, task: ChildTask, ahead: ToldAhead | null): ChildAnswer {
  const { data, error } = wholeShape(task).safeParse(given)
  if (!data) return forged(firstOf(error))
  const extracted = ahead?.ok ? ahead.extracted : (data.extracted as Extracted | undefined)
  if (!extracted) return forged('no text')
  const { reading: packed, peakMb } = data
  const reading = packed && unpackReading(packed as Parameters<typeof unpackReading>[0], extracted.text)
  if (packed && (!reading || !allLieIn(reading.zones, extracted.text))) return forged('a place that is not in the text')
  // What is told ahead of its words is told because they are to be read.
  if (ahead && !reading) extracted.notices.push('words_not_read')
  return { ok: true, extracted, reading, ...(peakMb !== undefined && { peakMb }) }
}
