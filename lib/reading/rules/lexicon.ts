import de from '@/lib/reading/rules/lexicon/de.json'
import en from '@/lib/reading/rules/lexicon/en.json'
import fr from '@/lib/reading/rules/lexicon/fr.json'
import pl from '@/lib/reading/rules/lexicon/pl.json'
import { latinLetters, latinSource } from '@/lib/reading/rules/latin'

/** A cue is a class of words that says something about a sentence: a future, a perfect, a condition, who speaks. */
export type Cue = keyof typeof en

export type Lexicon = Record<Cue, RegExp>

const letter = `[${latinLetters}0-9_]`

/** `\w` and `\b` of patterns mean letters of every language here. */
const unicode = (pattern: string) =>
  latinSource(pattern)
    .replaceAll('\\w', letter)
    .replaceAll('\\b', `(?:(?<!${letter})(?=${letter})|(?<=${letter})(?!${letter}))`)

/** A pattern as whole words; signs at its ends need no boundary. */
export function whole(pattern: string): string {
  const before = /^[\p{L}\p{N}(\\[]/u.test(pattern) && !pattern.startsWith('\\?') ? `(?<!${letter})` : ''
  const after = /['’$]$/.test(pattern) || /\\\?\\s\*\$$/.test(pattern) ? '' : `(?!${letter})`
  return `${before}(?:${unicode(pattern)})${after}`
}

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
