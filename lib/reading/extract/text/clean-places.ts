import type { Range } from '@/lib/documents/anchor'
import { cleanText } from '@/lib/reading/extract/text/clean-text'

/**
 * A text as it is stored, without the empty lines at its ends, and stretches of it at their places there, in any order and also within
 * each other; those that are empty then are left out.
 */
export function cleanPlaces<T extends Range>(raw: string, places: readonly T[]): { text: string; places: T[] } {
  const ends = [...new Set([0, ...places.flatMap(({ start, end }) => [start, end]), raw.length])].sort((a, b) => a - b)
  const at = new Map<number, number>([[0, 0]])
  let text = ''
  for (const [i, end] of ends.entries()) {
    if (i > 0) text += cleanText(raw.slice(ends[i - 1], end))
    at.set(end, text.length)
  }
  const lead = /^\n*/.exec(text)?.[0].length ?? 0
  const whole = text.slice(lead).trimEnd()
  const placed = (offset: number) => Math.min(whole.length, Math.max(0, (at.get(offset) ?? 0) - lead))
  return {
    text: whole,
    places: places
      .map((one) => ({ ...one, start: placed(one.start), end: placed(one.end) }))
      .filter(({ start, end }) => end > start),
  }
}
