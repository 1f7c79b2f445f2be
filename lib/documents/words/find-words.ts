/** Places in a text, in UTF-16 units, `end` exclusive. */
export type Span = { start: number; end: number }

const letterOrDigit = /[\p{L}\p{N}]/u
/** Scripts that put no space between words: there a name has no edges. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const belongsToLetter = /[\p{M}\p{Cf}\u00ad]/u

/** `joins` says whether a letter follows the one before it in the same word. */
export type Letters = { letters: string; starts: number[]; ends: number[]; joins: boolean[] }

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
export function lettersOf(text: string): Letters {
  const found: Letters = { letters: '', starts: [], ends: [], joins: [] }
  let isInWord = false
  for (const { characters, start, end } of charactersOf(text)) {
    for (const part of characters.normalize('NFKD').toLowerCase()) {
      if (!letterOrDigit.test(part)) {
        isInWord &&= belongsToLetter.test(part)
        continue
      }
      found.letters += part
      for (let unit = 0; unit < part.length; unit += 1) {
        found.starts.push(start)
        found.ends.push(end)
        found.joins.push(isInWord)
        isInWord = true
      }
    }
  }
  return found
}

/** Something to be found: how long it is in letters and digits, and where in them it begins. */
export type Needle = {
  length: number
  needsEdges: boolean
  placesIn: (letters: string) => number[]
  /** Fast, for long texts: false where it is certainly not in a text. */
  mayBeIn?: (text: string) => boolean
}

/** As `lettersOf`, without the places; the two forms of the Greek sigma as one. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('ς', 'σ')

/** What is looked for when somebody names words. A name of one word stands whole; several run over whatever parts them. */
export function lettersOfWords(words: string): { letters: string; needsEdges: boolean } {
  const { letters } = lettersOf(words)
  const isOneWord = !/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(words.normalize('NFC'))
  return { letters, needsEdges: isOneWord && !withoutSpaces.test(words) }
}

/** The needle of words as they were typed; one without a letter or a digit is nowhere. */
export function needleOf(words: string): Needle {
  const { letters: needle, needsEdges } = lettersOfWords(words)
  const placesIn = (letters: string) => {
    const places: number[] = []
    if (needle === '') return places
    for (let at = letters.indexOf(needle); at !== -1; at = letters.indexOf(needle, at + 1)) places.push(at)
    return places
  }
  const letters = folded(needle)
  return {
    length: needle.length,
    needsEdges,
    placesIn,
    mayBeIn: (text) => text.includes('%') || folded(text).includes(letters),
  }
}

/** The end of a character with the accents and hidden marks that follow it. */
function withMarks(text: string, end: number): number {
  let after = end
  while (after < text.length && belongsToLetter.test(text.charAt(after))) after += 1
  return after
}

/** Where a needle stands in a text, with the marks that belong to its last letter. */
export function spansOf(
  text: string,
  { length, needsEdges, placesIn }: Needle,
  { letters, starts, ends, joins }: Letters,
): Span[] {
  const found: Span[] = []
  for (const at of placesIn(letters)) {
    const start = starts[at] ?? 0
    const end = withMarks(text, ends[at + length - 1] ?? text.length)
    const hasEdges = !joins[at] && !joins[at + length]
    if (!needsEdges || hasEdges) found.push({ start, end })
  }
  return found
}

/** Spans in order, those that touch as one. */
export function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}
