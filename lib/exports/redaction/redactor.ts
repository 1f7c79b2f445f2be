/** What stands for a name, an address, a passage or a whole item that was taken out. */
export const redactedMark = '[redacted]'

/** Places in a text, in UTF-16 units, `end` exclusive. */
type Span = { start: number; end: number }

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

const letterOrDigit = /[\p{L}\p{N}]/u
/** Scripts that put no space between words: there a name has no edges. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const belongsToLetter = /[\p{M}\p{Cf}\u00ad]/u

type Letters = { letters: string; starts: number[]; ends: number[] }

/** The characters of a text with their places; what an address on the web writes as %XX is one character. */
function* charactersOf(text: string): Generator<{ characters: string; start: number; end: number }> {
  for (const match of text.matchAll(/(?:%[0-9a-f]{2})+|./gisu)) {
    const [token] = match
    const characters = token.startsWith('%') ? percentDecoded(token) : token
    yield { characters, start: match.index, end: match.index + token.length }
  }
}

function percentDecoded(token: string): string {
  try {
    return decodeURIComponent(token)
  } catch {
    return token // not an encoding after all: the text as it stands
  }
}

/**
 * The letters and digits of a text alone, without case, accents and ligatures, and the place of each. White space, line
 * breaks, hyphenation, punctuation and hidden marks between them are left out: programs put them in and take them away.
 */
function lettersOf(text: string): Letters {
  const found: Letters = { letters: '', starts: [], ends: [] }
  for (const { characters, start, end } of charactersOf(text)) {
    for (const part of characters.normalize('NFKD').toLowerCase()) {
      if (!letterOrDigit.test(part)) continue
      found.letters += part
      for (let unit = 0; unit < part.length; unit += 1) {
        found.starts.push(start)
        found.ends.push(end)
      }
    }
  }
  return found
}

type Term = { letters: string; needsEdges: boolean }

function termOf(words: string): Term {
  const { letters } = lettersOf(words)
  const isOneWord = !/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(words.normalize('NFC'))
  return { letters, needsEdges: isOneWord && !withoutSpaces.test(words) }
}

function characterBefore(text: string, at: number): string {
  let place = at - 1
  while (place >= 0 && belongsToLetter.test(text.charAt(place))) place -= 1
  return text.charAt(place)
}

/** The end of a character with the accents and hidden marks that follow it. */
function withMarks(text: string, end: number): number {
  let after = end
  while (after < text.length && belongsToLetter.test(text.charAt(after))) after += 1
  return after
}

function spansOf(text: string, { letters: needle, needsEdges }: Term, { letters, starts, ends }: Letters): Span[] {
  const found: Span[] = []
  for (let at = letters.indexOf(needle); at !== -1; at = letters.indexOf(needle, at + 1)) {
    const start = starts[at] ?? 0
    const end = withMarks(text, ends[at + needle.length - 1] ?? text.length)
    const hasEdges = !letterOrDigit.test(characterBefore(text, start)) && !letterOrDigit.test(text.charAt(end))
    if (!needsEdges || hasEdges) found.push({ start, end })
  }
  return found
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
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
  const terms = words.map(termOf)
  const named = terms.filter(({ letters }) => letters !== '')
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
      return terms.map((term) => (term.letters === '' ? 0 : spansOf(text, term, condensed).length))
    },
  }
}
