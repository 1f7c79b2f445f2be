import { anchorOf, lieIn, longestOf, resolveAnchor, runningWords, type Anchor } from '@/lib/documents/anchor'
import { fingerprintsOf } from '@/lib/reading/fingerprint'
import type { Suggestion } from '@/lib/reading/schema'

/** A suggestion at its place in the stored text, with its surroundings and what tells it again. */
export type Placed = Suggestion & Pick<Anchor, 'prefix' | 'suffix'> & { fingerprint: string }

/**
 * Puts what was proposed from `readText` into the text that is kept, in the order of reading. The two are the same but
 * for a text that a person typed or that was kept before; words that are not there, or not what they claim, are left out:
 * every quotation is exactly the text between its offsets. One in parts is told again by the words of all of them.
 */
export function placeSuggestions(kept: string, readText: string, suggestions: readonly Suggestion[]): Placed[] {
  const placed = suggestions.flatMap((suggestion) => {
    const { start, end, quote, ranges: parts = [{ start, end }], ...rest } = suggestion
    if (!(start >= 0 && start < end && end <= readText.length) || readText.slice(start, end) !== quote) return []
    if (!lieIn(readText, parts) || !parts.some((part) => part.start === start && part.end === end)) return []
    const found = resolveAnchor(kept, anchorOf(readText, parts))
    const main = found && longestOf(found)
    if (!main) return []
    const { prefix, suffix, ranges } = anchorOf(kept, found)
    const words = kept.slice(main.start, main.end)
    return [{ ...rest, ...main, quote: words, prefix, suffix, ...(ranges.length > 1 ? { ranges } : {}) }]
  })
  placed.sort((a, b) => a.start - b.start || a.end - b.end)
  const fingerprints = fingerprintsOf(
    placed.map(({ kind, quote, ranges }) => ({ kind, quote: ranges ? runningWords(kept, ranges) : quote })),
  )
  return placed.map((suggestion, i) => ({ ...suggestion, fingerprint: fingerprints[i] ?? '' }))
}

const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

/** Whether two texts differ in white space and the form of their characters only: passages keep their text then. */
export const sameWords = (a: string, b: string): boolean => a === b || letters(a) === letters(b)
