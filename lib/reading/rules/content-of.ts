import type { Deeds } from '@/lib/reading/rules/deeds'
import type { Head } from '@/lib/reading/rules/heads'
import { latin } from '@/lib/reading/rules/latin'
import { stretchOf, type Words } from '@/lib/reading/rules/matching/words-in'
import { said } from '@/lib/reading/rules/wording'

/** What leads from a verb of telling to what is told: "remind you *that*". */
const leadsOn = latin.u`^.{1,45}? ${said('that')} `

/**
 * The verb that promises in what a verb only tells: "I shall remind you that the Commission *is going to* approve …"; null
 * where the verb promises itself. `open` are the verbs of what is to come, goes on or is meant to be, in order.
 */
export function contentOf(telling: Head, open: readonly Head[], cut: Words, deeds: Deeds): Head | null {
  const led = leadsOn.exec(cut.text.slice(telling.end, telling.end + 60))
  if (!led) return null
  const from = telling.end + led[0].length
  if (!deeds.find('tells', stretchOf(cut, telling.end, from))) return null
  return open.find(({ start }) => start >= from) ?? null
}
