import de from '@/lib/reading/rules/deeds/de.json'
import en from '@/lib/reading/rules/deeds/en.json'
import fr from '@/lib/reading/rules/deeds/fr.json'
import pl from '@/lib/reading/rules/deeds/pl.json'
import { lexiconSource } from '@/lib/reading/rules/lexicon'
import { PatternIndex } from '@/lib/reading/rules/matching/pattern-index'

/**
 * Words that tell of what sort a promise is and how firm, not whether it is one: `inform` to `act` are more deeds of the cues
 * of that name, `own` those that do a thing themselves, whatever stands behind; `stance` an aim or a position held, `stands`
 * a stand taken, `tries` an attempt, `weighs` a thought given, `ready` readiness, `watches` attention; `agreed` opens what makes
 * of an assurance an agreement; `affirms` a denial that denies nothing; `light` verbs that do nothing themselves, `hands` those
 * that hand something over; `together` leads to what is done with others; `unsure` hangs on something, `lasts`
 * says how long, which is no condition.
 */
export type Sign = keyof typeof en

export type Deeds = PatternIndex<Sign>

const sources: Record<string, Record<Sign, string[]>> = { en, fr, de, pl }
const cues = ['inform', 'propose', 'fund', 'assess', 'engage', 'act'] as const
const signs = Object.keys(en) as Sign[]
const indexes = new Map<string, Deeds>()

/** The deeds of a language (ISO 639-1), those of its lexicon among them; null for a language that the reader does not know. */
export function deedsOf(language: string): Deeds | null {
  const words = sources[language]
  if (!words) return null
  const known = indexes.get(language)
  if (known) return known
  const shared = lexiconSource(language, cues)
  const index = new PatternIndex(signs.map((sign) => [sign, [...(shared[sign] ?? []), ...words[sign]]] as const))
  indexes.set(language, index)
  return index
}
