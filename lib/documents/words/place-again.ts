import { anchorOf, lieIn, longestOf, storedRanges, type Range } from '@/lib/documents/anchor'
import type { Moved } from '@/lib/documents/words/eraser'

/** Columns of a row by their names. */
type Row = Record<string, unknown>

/** A text as it is now, and where its places went. */
export type NewText = { text: string; moved: Moved }

/** Ranges that began or ended inside what went take its mark in; two that share a mark keep it once. */
function movedRanges(ranges: readonly Range[], moved: Moved): Range[] {
  const result: Range[] = []
  for (const range of ranges) {
    const start = Math.max(moved(range.start, 'start'), result.at(-1)?.end ?? 0)
    const end = moved(range.end, 'end')
    if (start < end) result.push({ start, end })
  }
  return result
}

/**
 * The columns of a passage in the new text: exactly what stands there. None where its ranges do not lie in it, as in a record
 * that came from elsewhere: its words are erased where they are all the same.
 */
export function placePassage(row: Row, { text, moved }: NewText): Row {
  const ranges = movedRanges(storedRanges(row.ranges), moved)
  return lieIn(text, ranges) ? { ...anchorOf(text, ranges), start: ranges[0]?.start ?? 0 } : {}
}

/** As `placePassage`, for what the reader proposed. */
export function placeSuggestion(row: Row, { text, moved }: NewText): Row {
  const own = { start: Number(row.start), end: Number(row.end) }
  const parts = storedRanges(row.ranges)
  const wanted = [movedRanges(parts, moved), movedRanges([own], moved)].find((ranges) => lieIn(text, ranges))
  if (!wanted) return {}
  const { prefix, suffix, ranges } = anchorOf(text, wanted)
  const main = longestOf(ranges) ?? own
  const place = { ...main, quote: text.slice(main.start, main.end), prefix, suffix }
  return parts.length > 0 ? { ...place, ranges: ranges.length > 1 ? ranges : null } : place
}

/** Pages and zones of a text: everything that has a beginning and an end in it. */
export function placeLayout(value: unknown, moved: Moved): unknown {
  if (Array.isArray(value)) return value.map((one) => placeLayout(one, moved))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, part]) => {
    const isPlace = (key === 'start' || key === 'end') && typeof part === 'number'
    return [key, isPlace ? moved(part, key) : placeLayout(part, moved)]
  })
  return Object.fromEntries(entries)
}
