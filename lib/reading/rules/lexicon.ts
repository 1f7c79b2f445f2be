import de from '@/lib/reading/rules/lexicon/de.json'
import en from '@/lib/reading/rules/lexicon/en.json'
import fr from '@/lib/reading/rules/lexicon/fr.json'
import pl from '@/lib/reading/rules/lexicon/pl.json'
import { PatternIndex } from '@/lib/reading/rules/matching/pattern-index'
import type { readLanguages } from '@/lib/reading/schema'

/** A cue is a class of words that says something about a sentence: a future, a perfect, a condition, who speaks. */
export type Cue = keyof typeof en | keyof typeof pl | keyof typeof fr

export type Lexicon = PatternIndex<Cue>

const byLanguage: Record<(typeof readLanguages)[number], Record<string, string[]>> = { en, fr, de, pl }
const sources: Record<string, Record<string, string[]>> = byLanguage
const indexes = new Map<string, Lexicon>()

/** All cues, in the order of the lexicons; some only one language needs. */
export const cues = Object.keys({ ...en, ...pl, ...fr }) as Cue[]

/** The cues of a language (ISO 639-1), to be looked for in a text; null for a language that the reader does not know. */
export function lexiconOf(language: string | null): Lexicon | null {
  const words = language ? sources[language] : undefined
  if (!language || !words) return null
  const index = indexes.get(language) ?? new PatternIndex(cues.map((cue) => [cue, words[cue] ?? []] as const))
  indexes.set(language, index)
  return index
}

/** The patterns of some cues of a language, as they are written. */
export const lexiconSource = (language: string, some: readonly Cue[]): Partial<Record<string, readonly string[]>> =>
  Object.fromEntries(some.map((cue) => [cue, sources[language]?.[cue] ?? []]))
