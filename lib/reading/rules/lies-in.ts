import type { Range } from '@/lib/documents/anchor'
import { firstFrom } from '@/lib/reading/rules/matching/words-in'

/** Tells of a place whether it begins in one of some stretches, which do not overlap. */
export function liesIn(stretches: readonly Range[]): (one: Range) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  const starts = sorted.map(({ start }) => start)
  return ({ start }) => (sorted[firstFrom(starts, start + 1) - 1]?.end ?? -1) > start
}
