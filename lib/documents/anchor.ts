/** A stretch of a text, in UTF-16 units, `end` exclusive. */
export type Range = { start: number; end: number }

/** An exact quotation: W3C TextQuoteSelector and TextPositionSelector (a list of ranges). */
export type Anchor = { quote: string; prefix: string; suffix: string; ranges: Range[] }

const contextLength = 40

const wordsOf = (text: string, ranges: readonly Range[]) =>
  ranges.map(({ start, end }) => text.slice(start, end)).join(' […] ')

/** Anchors ranges of a text. Ranges must lie in it, in order; throws a RangeError otherwise. */
export function anchorOf(text: string, ranges: readonly Range[]): Anchor {
  const inOrder = ranges.every(
    ({ start, end }, i) => start < end && start >= (ranges[i - 1]?.end ?? 0) && end <= text.length,
  )
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (!inOrder || !first || !last) throw new RangeError('Ranges must lie in the text, in order.')
  return {
    quote: wordsOf(text, ranges),
    prefix: text.slice(Math.max(0, first.start - contextLength), first.start),
    suffix: text.slice(last.end, last.end + contextLength),
    ranges: [...ranges],
  }
}

/** Characters that typists and programs exchange for one another; all of length one, so that offsets stay. */
const alike: [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
]

/** A text without its white space and typographic variants, with the place of each remaining character. */
function condense(text: string): { letters: string; places: number[] } {
  const plain = alike.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
  const places: number[] = []
  let letters = ''
  for (let i = 0; i < plain.length; i += 1) {
    const letter = plain.charAt(i)
    if (/\s/.test(letter)) continue
    letters += letter
    places.push(i)
  }
  return { letters, places }
}

/**
 * Every place where words stand in a text, whatever the line breaks, blanks, quotation marks and dashes between the two
 * copies. In reading order; empty when they are nowhere.
 */
export function findQuote(text: string, words: string): Range[] {
  const { letters, places } = condense(text)
  const needle = condense(words).letters
  if (needle === '') return []
  const found: Range[] = []
  for (let at = letters.indexOf(needle); at !== -1; at = letters.indexOf(needle, at + 1)) {
    const [start, last] = [places[at], places[at + needle.length - 1]]
    if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 })
  }
  return found
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.charAt(length) === b.charAt(length)) length += 1
  return length
}

/**
 * Where an anchored quotation stands in a text that may have changed elsewhere: at its old place when the words are
 * still there, else at the place whose surroundings fit best. Null when its words are nowhere.
 */
export function resolveAnchor(text: string, anchor: Anchor): Range[] | null {
  if (wordsOf(text, anchor.ranges) === anchor.quote) return anchor.ranges
  if (anchor.ranges.length !== 1) return null
  const fit = ({ start, end }: Range) =>
    commonEnd(text.slice(0, start), anchor.prefix) + commonStart(text.slice(end), anchor.suffix)
  const [best] = findQuote(text, anchor.quote).sort((a, b) => fit(b) - fit(a))
  return best ? [best] : null
}

/** A quotation as people read it: line breaks of the page are blanks. */
export const displayQuote = (quote: string) => quote.replace(/\s+/g, ' ').trim()
