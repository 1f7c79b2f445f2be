import type { Range } from '@/lib/documents/anchor'
import { quotationsIn } from '@/lib/reading/rules/quotations'
import type { Unit } from '@/lib/reading/rules/units'
import type { Zone } from '@/lib/reading/schema'

/** Zones whose words are somebody else's, or nobody's. */
const silent = new Set([
  'quoted_question',
  'quoted_letter',
  'page_furniture',
  'signature',
  'footnote',
  'letterhead',
  'reference_line',
  'salutation',
])

/** A question says nothing, whoever asks it; a sentence may name a title that is one. */
const asks = /^["“„«‘(]?[^"“„«‘]*\?["”»’)\]]*$/u

/**
 * What the sender itself says: units of the text outside what is quoted, printed around the letter or put above it, and no
 * questions. `turns` are those of others (`turnsOfOthers`).
 */
export function inOwnVoice(
  text: string,
  units: readonly Unit[],
  zones: readonly Zone[],
  turns: readonly Range[],
): Unit[] {
  const others = [...zones.filter(({ kind }) => silent.has(kind)), ...quotationsIn(text), ...turns].sort(
    (a, b) => a.start - b.start,
  )
  // Both go through the text in order; zones may lie within each other, so what reaches furthest is kept in view.
  let [next, reach, before] = [0, 0, 0]
  return units.filter(({ start, end, words }) => {
    if (start < before) [next, reach] = [0, 0]
    before = start
    for (; (others[next]?.start ?? Infinity) <= start; next += 1) reach = Math.max(reach, others[next]?.end ?? 0)
    return end > reach && !asks.test(words)
  })
}
