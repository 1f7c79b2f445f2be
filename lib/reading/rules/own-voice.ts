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

/** What the sender itself says: units outside what is quoted, printed around the letter or put above it. */
export function inOwnVoice(units: readonly Unit[], zones: readonly Zone[]): Unit[] {
  const others = zones.filter(({ kind }) => silent.has(kind))
  return units.filter((unit) => !others.some(({ start, end }) => start <= unit.start && unit.end <= end))
}
