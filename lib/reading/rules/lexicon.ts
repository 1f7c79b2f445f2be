import de from '@/lib/reading/rules/lexicon/de.json'
import en from '@/lib/reading/rules/lexicon/en.json'
import fr from '@/lib/reading/rules/lexicon/fr.json'
import pl from '@/lib/reading/rules/lexicon/pl.json'
import { PatternIndex } from '@/lib/reading/rules/matching/pattern-index'
import { whole } from '@/lib/reading/rules/matching/whole'

/** A cue is a class of words that says something about a sentence: a future, a perfect, a condition, who speaks. */
export type Cue = keyof typeof en

export type Lexicon = Record<Cue, RegExp>

const compile = (words: Record<string, string[]>): Lexicon =>
  Object.fromEntries(
    Object.entries(words).map(([cue, patterns]) => [cue, new RegExp(patterns.map(whole).join('|'), 'iu')]),
  ) as Lexicon

const sources: Record<string, Record<string, string[]>> = { en, fr, de, pl }
const compiled = new Map<string, Lexicon>()

/** Languages that the reader proposes commitments in. */
export const readLanguages = Object.keys(sources)

/** The cues of a language (ISO 639-1); null for one that the reader does not know. */
export function lexiconOf(language: string | null): Lexicon | null {
  const words = language ? sources[language] : undefined
  if (!language || !words) return null
  const known = compiled.get(language) ?? compile(words)
  compiled.set(language, known)
  return known
}

/** All cues, in the order of the lexicons. */
export const cues = Object.keys(en) as Cue[]

const indexed = new Map<string, PatternIndex<Cue>>()

/** Where each cue of a language first stands in a text, in the order of the cues; -1 for one that does not. */
export function cuesIn(text: string, language: string): Int32Array {
  const words = sources[language] ?? {}
  const index = indexed.get(language) ?? new PatternIndex(cues.map((cue) => [cue, words[cue] ?? []] as const))
  indexed.set(language, index)
  return index.firstIn(text)
}
