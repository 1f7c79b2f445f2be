import { headsOf, type Head } from '@/lib/reading/rules/heads'
import { wordsIn, type Words } from '@/lib/reading/rules/matching/words-in'
import { withNamedActors } from '@/lib/reading/rules/named-actors'
import type { Unit } from '@/lib/reading/rules/units'

/** What a unit says, with what introduces its list: its words, the same cut, and its verbs. */
export type Spoken = {
  words: string
  cut: Words
  /** Its own words alone, cut. */
  own: Words
  heads: readonly Head[]
}

/** What a unit says. Its features ask for it, and its labels and its reason once it is offered: it is looked for once. */
export function spokenIn(unit: Unit): Spoken {
  if (unit.spoken) return unit.spoken
  const own = unit.cut ?? wordsIn(unit.words)
  const words = unit.leadIn === '' ? unit.words : `${unit.leadIn.replace(/\s*[:：]\s*$/, '')} ${unit.words}`
  const cut = unit.leadIn === '' ? own : wordsIn(words)
  const known = unit.leadIn === '' ? unit.verbs : undefined
  const verbs = headsOf(cut, unit.language, words, words.length - unit.words.length, known)
  const spoken = { words, cut, own, heads: withNamedActors(words, verbs, unit.language) }
  unit.spoken = spoken
  return spoken
}
