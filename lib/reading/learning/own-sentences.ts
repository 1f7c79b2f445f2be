import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { LabelledUnit } from '@/lib/reading/learning/examples'
import { featuresOf } from '@/lib/reading/rules/features'
import { plainWords } from '@/lib/reading/rules/plain-words'

const marks = { '+': 'commitment', '*': 'claim', '-': 'refusal' } as const

/**
 * Sentences of our own with what they are, in each language the reader knows: they teach what a small corpus is thin in,
 * and hold the lexicons of all languages to the same grammar.
 */
export const ownSentences = (language: string): LabelledUnit[] =>
  readdirSync(resolve(import.meta.dirname, 'sentences'))
    .filter((name) => name.startsWith(language))
    .sort()
    .flatMap((name) => markedSentences(`sentences/${name}`, language))

/** The sentences of a file beside this one, a line each: "+ " before a promise, "* " a claim, "- " a refusal, ". " neither. */
export function markedSentences(file: string, language: string): LabelledUnit[] {
  const lines = readFileSync(resolve(import.meta.dirname, file), 'utf8').split('\n')
  return lines.flatMap((line, sentence): LabelledUnit[] => {
    const [mark, text] = [line.charAt(0), line.slice(2)]
    if (!['+', '*', '-', '.'].includes(mark) || text === '') return []
    const words = plainWords(text)
    const unit = { start: 0, end: text.length, words, leadIn: '', isItem: false, language, sentence }
    const is = { commitment: false, claim: false, refusal: false }
    if (mark !== '.') is[marks[mark as keyof typeof marks]] = true
    return [{ unit, features: featuresOf(unit, { demand: 0, press: 0 }), is, isBorderline: false }]
  })
}
