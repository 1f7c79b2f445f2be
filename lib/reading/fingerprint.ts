import { createHash } from 'node:crypto'
import type { Suggestion } from '@/lib/reading/schema'

const wordsOf = (quote: string) =>
  quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * What tells a suggestion again after another reading: its kind, its words whatever their typography, and which of equal
 * ones it is in the order of reading. In the order of the suggestions given.
 */
export function fingerprintsOf(suggestions: readonly Pick<Suggestion, 'kind' | 'quote'>[]): string[] {
  const seen = new Map<string, number>()
  return suggestions.map(({ kind, quote }) => {
    const words = `${kind}\n${wordsOf(quote)}`
    const nth = (seen.get(words) ?? 0) + 1
    seen.set(words, nth)
    return createHash('sha256').update(`${words}\n${nth}`).digest('hex').slice(0, 32)
  })
}
