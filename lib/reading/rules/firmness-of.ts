import { lexiconOf } from '@/lib/reading/rules/lexicon'
import { stretchOf } from '@/lib/reading/rules/matching/words-in'
import { isAim, isAttempt, isReady, promisedIn, type Promised } from '@/lib/reading/rules/promise'
import type { Unit } from '@/lib/reading/rules/units'
import type { Features } from '@/lib/reading/schema'

export type FirmnessLabel = 'dated' | 'undated' | 'conditional' | 'will_consider'

/** Characters behind the verb that promises in which a condition, or a doubt, is one of the promise and not of what it is about. */
const reach = { condition: 80, doubt: 40 } as const

/** Whether a promise hangs on something: a condition, words of doubt, or *would* where no other verb promises. */
function hangs({ cut, head, deeds, language }: Promised, features: Features): boolean {
  if (!head) return Boolean(features.condition ?? features.would) || deeds.find('unsure', cut) !== null
  const until = (characters: number) => stretchOf(cut, 0, head.end + characters)
  const near = until(reach.condition)
  const condition = lexiconOf(language)?.find('condition', near)
  // "will continue as long as this lasts": a time, of which the guide makes no condition.
  const isTime = condition != null && deeds.find('lasts', near)?.start === condition.start
  return (condition != null && !isTime) || deeds.find('unsure', until(reach.doubt)) !== null
}

/** How firm: hangs on something, cannot be ticked off, has a day, or none of these. */
export function firmnessOf(unit: Unit, features: Features, dueOn: string | null): FirmnessLabel {
  const promised = promisedIn(unit)
  if (promised && hangs(promised, features)) return 'conditional'
  if (promised && (isAim(promised) || isAttempt(promised) || isReady(promised))) return 'will_consider'
  return dueOn ? 'dated' : 'undated'
}
