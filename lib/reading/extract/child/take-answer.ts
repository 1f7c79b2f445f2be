import { z } from 'zod'
import { lieIn, type Range } from '@/lib/documents/anchor'
import { extractedShape, readingShape } from '@/lib/reading/extract/child/answer-shapes'
import type { ChildAnswer, ChildTask } from '@/lib/reading/extract/child/task'
import { mostRows, mostSheets } from '@/lib/reading/extract/office/cell-limits'
import { readErrorCodes, type ReadErrorCode } from '@/lib/reading/extract/schema'

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

const liesIn = (length: number) => (one: Range) => one.start <= one.end && one.end <= length

/** Whatever has a place has it in the text, and a suggestion quotes what stands there. */
function isPlaced({ extracted, reading }: z.output<ReturnType<typeof wholeShape>>): boolean {
  const { text } = extracted
  const isIn = liesIn(text.length)
  const laidOut = [extracted.pages, extracted.zones, extracted.map, reading?.zones ?? []]
  return (
    laidOut.every((places) => places.every(isIn)) &&
    (reading?.suggestions ?? []).every(
      ({ start, end, quote, ranges }) =>
        start < end && isIn({ start, end }) && text.slice(start, end) === quote && (!ranges || lieIn(text, ranges)),
    )
  )
}

/** No database keeps a NUL in a text. */
const wholeShape = ({ limits }: ChildTask) =>
  z.object({
    ok: z.literal(true),
    extracted: extractedShape(
      z
        .string()
        .max(limits.textLength)
        .regex(/^[^\0]*$/),
      limits.entries,
    ),
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

const shapeOf = (task: ChildTask) =>
  task.wantsCells ? cellsShape(task) : wholeShape(task).refine(isPlaced, 'a place that is not in the text')

/**
 * What a child answers, held against what was asked of it: whoever took it over by a file says nothing but kinds that are known, no
 * more than a file may have, and no place outside of the text. Anything else is a file that could not be read.
 */
export function takeAnswer(payload: Uint8Array, task: ChildTask): ChildAnswer {
  const given: unknown = JSON.parse(Buffer.from(payload).toString('utf8'))
  const told = refusal.safeParse(given)
  if (told.success) return told.data
  const { data, error } = shapeOf(task).safeParse(given)
  if (data) return data as ChildAnswer
  const [first] = error.issues
  return { ok: false, code: 'unreadable', detail: `No answer: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}` }
}
