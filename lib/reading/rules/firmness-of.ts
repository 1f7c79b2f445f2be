import { stretchOf } from '@/lib/reading/rules/matching/words-in'
import { isAim, isAttempt, promisedIn, type Promised } from '@/lib/reading/rules/promise'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

export type FirmnessLabel = 'dated' | 'undated' | 'conditional' | 'will_consider'

/** What would be in a clause that hangs on the promise does not make it hang on anything: only what stands at its verb. */
function isUnsure({ cut, head, deeds }: Promised): boolean {
  return deeds.find('unsure', head ? stretchOf(cut, Math.max(0, head.start - 40), head.end + 40) : cut) !== null
}

/** How firm: hangs on something, cannot be ticked off, has a day, or none of these. */
export function firmnessOf(unit: Unit, features: Features, dueOn: string | null): FirmnessLabel {
  const promised = promisedIn(unit)
  if (promised) {
    const would = promised.head ? features.m_would : features.would
    if (features.condition || would || isUnsure(promised)) return 'conditional'
    if (isAim(promised) || isAttempt(promised)) return 'will_consider'
  }
  return dueOn ? 'dated' : 'undated'
}
