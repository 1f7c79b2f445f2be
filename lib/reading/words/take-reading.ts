import { z } from 'zod'
import { allLieIn } from '@/lib/reading/extract/child/answer-shapes'
import { jsonOf } from '@/lib/reading/extract/child/frames'
import { unpackReading, type PackedReading } from '@/lib/reading/words/packed-reading'
import { readingShape } from '@/lib/reading/words/reading-shape'
import type { Reading } from '@/lib/reading/schema'

const answerShape = z.object({
  reading: readingShape.nullable(),
  peakMb: z.number().nonnegative().max(1_000_000),
  isFull: z.boolean().optional(),
})

/**
 * What a reader of words answers, held against the text that it was asked about: no kind that is not known, no more than a file may
 * have, and no place outside of the text; no reading otherwise. `peakMb`: its memory (MiB, resident); `isFull`: it has
 * no room for the words of another text. Throws a SyntaxError where
 * the answer is no JSON.
 */
export function takeReading(
  payload: Uint8Array,
  text: string,
): { reading: Reading | null; peakMb: number; isFull: boolean } {
  const { data } = answerShape.safeParse(jsonOf(payload))
  const reading = data?.reading ? unpackReading(data.reading as PackedReading, text) : null
  const isSound = reading !== null && allLieIn(reading.zones, text)
  return { reading: isSound ? reading : null, peakMb: data?.peakMb ?? 0, isFull: data?.isFull ?? false }
}
