import { z } from 'zod'
import { allLieIn, extractedShape } from '@/lib/reading/extract/child/answer-shapes'
import { jsonOf } from '@/lib/reading/extract/child/frames'
import type { ChildAnswer, ChildTask } from '@/lib/reading/extract/child/task'
import { mostRows, mostSheets } from '@/lib/reading/extract/office/cell-limits'
import { readErrorCodes, type Extracted, type ReadErrorCode } from '@/lib/reading/extract/schema'
import type { FileWords } from '@/lib/reading/words/told'

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

/** No database keeps a NUL in a text. */
const fileShape = ({ limits }: ChildTask) => {
  const text = z
    .string()
    .max(limits.textLength)
    .regex(/^[^\0]*$/)
  return extractedShape(text, limits.entries)
}

/** Whatever has a place has it in the text. */
const wholeShape = (task: ChildTask) =>
  z.object({
    ok: z.literal(true),
    extracted: fileShape(task).refine(
      ({ text, pages, zones, map }) => [pages, zones, map].every((places) => allLieIn(places, text)),
      'a place that is not in the text',
    ),
    peakMb,
  })

const wordsShape = (task: ChildTask) =>
  fileShape(task)
    .pick({ fileKind: true, text: true, zones: true, meta: true })
    .refine(({ text, zones }) => allLieIn(zones, text))

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

const forged = (detail: string) => ({ ok: false, code: 'unreadable', detail: `No answer: ${detail}` }) as const

function firstOf({ issues: [first] }: z.core.$ZodError): string {
  return `${first?.path.join('.') ?? ''} ${first?.message ?? ''}`
}

/** What a child tells of the words of a file, held against what was asked; null where it is no such thing. */
export const takeWords = (payload: Uint8Array, task: ChildTask): FileWords | null =>
  (wordsShape(task).safeParse(jsonOf(payload)).data as FileWords | undefined) ?? null

/**
 * What a child answers, held against what was asked of it: whoever took it over by a file says nothing but kinds that are known, no
 * more than a file may have, and no place outside of the text. Anything else is a file that could not be read. Throws a
 * SyntaxError where the answer is no JSON.
 */
export function takeAnswer(payload: Uint8Array, task: ChildTask): ChildAnswer {
  const given = jsonOf(payload)
  const told = refusal.safeParse(given)
  if (told.success) return told.data
  return task.wantsCells ? cellsIn(given, task) : wholeIn(given, task)
}

function cellsIn(given: unknown, task: ChildTask): ChildAnswer {
  const { data, error } = cellsShape(task).safeParse(given)
  return data ?? forged(firstOf(error))
}

function wholeIn(given: unknown, task: ChildTask): ChildAnswer {
  const { data, error } = wholeShape(task).safeParse(given)
  if (!data) return forged(firstOf(error))
  const { peakMb } = data
  return { ok: true, extracted: data.extracted as Extracted, ...(peakMb !== undefined && { peakMb }) }
}
