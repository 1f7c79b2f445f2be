import type { Range } from '@/lib/documents/anchor'
import { quotationsIn } from '@/lib/reading/rules/quotations'
import type { Unit } from '@/lib/reading/rules/units'
import { silentZones, type Zone } from '@/lib/reading/schema'

/** A note tells where something is said: nothing is proposed from it. */
const isSilent = ({ kind }: Zone) => silentZones.has(kind) || kind === 'footnote'

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
  const others = [...zones.filter(isSilent), ...quotationsIn(text), ...turns].sort((a, b) => a.start - b.start)
  // Both go through the text in order; zones may lie within each other, so what reaches furthest is kept in view.
  let [next, reach, before] = [0, 0, 0]
  return units.filter(({ start, end, words }) => {
    if (start < before) [next, reach] = [0, 0]
    before = start
    for (; (others[next]?.start ?? Infinity) <= start; next += 1) reach = Math.max(reach, others[next]?.end ?? 0)
    return end > reach && !asks.test(words)
  })
}
