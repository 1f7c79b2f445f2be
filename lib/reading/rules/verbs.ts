import type { Range } from '@/lib/documents/anchor'
import { forms, grammarOf, type Form } from '@/lib/reading/rules/grammar'
import type { Found } from '@/lib/reading/rules/matching/pattern-index'
import type { Words } from '@/lib/reading/rules/matching/words-in'

/** What may be a verb: its form, and where it stands in the words. */
export type Verb = Found<Form>

const order = Object.fromEntries(forms.map((form, at) => [form, at])) as Record<Form, number>

/** All that may be a verb by the grammar of a language, also where two overlap; none in a language without a grammar. */
export const verbsIn = (words: Words, language: string): Verb[] => grammarOf(language)?.forms.allIn(words) ?? []

/** Words, and what may be a verb in them. */
export type Searched = { words: Words; verbs: readonly Verb[] }

/** What may be a verb in a part of words that were looked through before, with its places there. */
export function verbsWithin({ words, verbs }: Searched, part: Words, language: string): readonly Verb[] {
  // A part whose words were changed has lists of its own.
  if (part.starts !== words.starts) return verbsIn(part, language)
  const from = part.origin - words.origin
  const to = from + part.text.length
  if (from === 0 && part.text.length === words.text.length) return verbs
  return verbs
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ name, start, end }) => ({ name, start: start - from, end: end - from }))
}

/** Of two that overlap the one that begins first, then the longer, then the earlier form; what is a noun is left out. */
export function apart(verbs: readonly Verb[], isNoun: (verb: Range) => boolean): Verb[] {
  const found = verbs.filter((one) => !isNoun(one))
  found.sort((a, b) => a.start - b.start || b.end - a.end || order[a.name] - order[b.name])
  const kept: Verb[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (!last || one.start >= last.end) kept.push(one)
  }
  return kept
}
