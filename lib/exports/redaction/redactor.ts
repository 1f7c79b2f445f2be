import { lettersOf, merged, needleOf, spansOf, type Span } from '@/lib/documents/words/find-words'

/** What stands for a name, an address, a passage or a whole item that was taken out. */
export const redactedMark = '[redacted]'

export type Redactor = {
  /** The text without the words that were named; the same text when none of them is in it. */
  redact: (text: string) => string
  /** As `redact`, for a quotation that may begin or end in the middle of such words: with what stands around it. */
  redactWithin: (before: string, quotation: string, after: string) => string
  /** Whether one of the words is in the text. */
  touches: (text: string) => boolean
  /** How often each of the words, in the order given, is in the text. */
  count: (text: string) => number[]
}

function replaced(text: string, spans: Span[], from: number, to: number): string {
  let result = ''
  let at = from
  for (const { start, end } of spans) {
    if (end <= from || start >= to) continue
    result += text.slice(at, Math.max(at, start)) + redactedMark
    at = Math.min(end, to)
  }
  return result + text.slice(at, to)
}

/**
 * Takes words out of texts. A name of one word stands whole: 'Roe' takes 'ROE' and the 'Roe' of 'Roe’s', and nothing of
 * 'Roebuck'; several words are found whatever stands between them, also run together. It finds what is written, not what
 * is meant: another spelling is a term of its own, and a person has to look.
 */
export function makeRedactor(words: readonly string[]): Redactor {
  const terms = words.map(needleOf)
  const named = terms.filter(({ length }) => length > 0)
  const spansIn = (text: string): Span[] => {
    if (named.length === 0) return []
    const condensed = lettersOf(text)
    return merged(named.flatMap((term) => spansOf(text, term, condensed)))
  }
  return {
    redact: (text) => replaced(text, spansIn(text), 0, text.length),
    redactWithin: (before, quotation, after) => {
      const whole = before + quotation + after
      return replaced(whole, spansIn(whole), before.length, before.length + quotation.length)
    },
    touches: (text) => spansIn(text).length > 0,
    count: (text) => {
      const condensed = lettersOf(text)
      return terms.map((term) => spansOf(text, term, condensed).length)
    },
  }
}
