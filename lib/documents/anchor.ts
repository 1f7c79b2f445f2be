import { inOneRun } from '@/lib/documents/join-parts'

/** A stretch of a text, in UTF-16 units, `end` exclusive. */
export type Range = { start: number; end: number }

/** An exact quotation: W3C TextQuoteSelector and TextPositionSelector (a list of ranges). */
export type Anchor = { quote: string; prefix: string; suffix: string; ranges: Range[] }

const contextLength = 40

/** Stands between the parts of a quotation that do not touch. */
export const gap = ' […] '

const partsIn = (text: string, ranges: readonly Range[]) => ranges.map(({ start, end }) => text.slice(start, end))

const wordsOf = (text: string, ranges: readonly Range[]) => partsIn(text, ranges).join(gap)

/** The words of ranges as they would stand on one page: without a mark between them, a divided word in one. */
export const runningWords = (text: string, ranges: readonly Range[]): string => inOneRun(partsIn(text, ranges))

/** Ranges as they are kept in a column; none where there are none. */
export const storedRanges = (stored: unknown): Range[] =>
  Array.isArray(stored)
    ? stored.filter((one): one is Range => typeof one?.start === 'number' && typeof one?.end === 'number')
    : []

/** The longest of some ranges, the first of equal ones; null where there is none. */
export const longestOf = (ranges: readonly Range[]): Range | null =>
  ranges.reduce<Range | null>((best, one) => (best && best.end - best.start >= one.end - one.start ? best : one), null)

/** How many characters two lists of ranges share; those of one list do not overlap. */
export const sharedLength = (a: readonly Range[], b: readonly Range[]): number =>
  a
    .flatMap((one) => b.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)))
    .reduce((sum, length) => sum + Math.max(0, length), 0)

/** Characters that ranges cover together, each by itself. */
export const lengthOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0)

/** Whether two passages are about the same words: half of the shorter one is in common. */
export const shareHalf = (a: readonly Range[], b: readonly Range[]): boolean =>
  sharedLength(a, b) >= Math.min(lengthOf(a), lengthOf(b)) / 2

/** Whether ranges lie in a text, in order, none of them empty and none over another. */
export const lieIn = (text: { length: number }, ranges: readonly Range[]): boolean =>
  ranges.length > 0 &&
  ranges.every(
    ({ start, end }, i) =>
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start < end &&
      start >= (ranges[i - 1]?.end ?? 0) &&
      end <= text.length,
  )

/** Anchors ranges of a text. Ranges must lie in it, in order; throws a RangeError otherwise. */
export function anchorOf(text: string, ranges: readonly Range[]): Anchor {
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (!lieIn(text, ranges) || !first || !last) throw new RangeError('Ranges must lie in the text, in order.')
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

const fitBefore = (text: string, at: number, prefix: string) => commonEnd(text.slice(0, at), prefix)
const fitBehind = (text: string, at: number, suffix: string) => commonStart(text.slice(at), suffix)

/** The parts of a quotation; null where it is not made of its ranges (any more). */
export function partsOf({ quote, ranges }: Pick<Anchor, 'quote' | 'ranges'>): string[] | null {
  let at = 0
  const parts = ranges.map(({ start, end }) => {
    const part = quote.slice(at, at + end - start)
    at += end - start + gap.length
    return part
  })
  return parts.join(gap) === quote ? parts : null
}

/** Parts between which only white space stands are one. */
function touching(text: string, ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges) {
    const last = result.at(-1)
    if (last && text.slice(last.end, range.start).trim() === '') last.end = range.end
    else result.push({ ...range })
  }
  return result
}

/**
 * Where words stand whose parts other words may part: each part behind the one before it, at each place of the first. From
 * one place to the next no part goes back, so that all are found in one walk through each.
 */
function* chainsOf(text: string, parts: readonly string[]): Generator<Range[]> {
  const [firsts = [], ...others] = parts.map((part) => findQuote(text, part))
  const walked = others.map(() => 0)
  for (const first of firsts) {
    const chain = [first]
    for (const [i, places] of others.entries()) {
      const behind = chain.at(-1)?.end ?? 0
      let at = walked[i] ?? 0
      while ((places[at]?.start ?? behind) < behind) at += 1
      walked[i] = at
      const next = places[at]
      if (!next) return
      chain.push(next)
    }
    yield touching(text, chain)
  }
}

/** The places of a quotation as it is written, with " […] " between its parts; null when it is not made of parts that stand there. */
export const findParts = (text: string, quote: string): Range[] | null =>
  quote.includes(gap) ? (chainsOf(text, quote.split(gap)).next().value ?? null) : null

/**
 * Where an anchored quotation stands in a text that may have changed elsewhere: at its old place when the words are
 * still there, else at the place whose surroundings fit best. Parts may have come together. Null when its words are nowhere.
 */
export function resolveAnchor(text: string, anchor: Anchor): Range[] | null {
  if (lieIn(text, anchor.ranges) && wordsOf(text, anchor.ranges) === anchor.quote) return anchor.ranges
  const parts = partsOf(anchor) ?? (anchor.ranges.length === 1 ? [anchor.quote] : null)
  if (!parts) return null
  const inParts = [...chainsOf(text, parts)]
  const places = inParts.length > 0 ? inParts : findQuote(text, inOneRun(parts)).map((range) => [range])
  const fit = (ranges: readonly Range[]) =>
    fitBefore(text, ranges[0]?.start ?? 0, anchor.prefix) + fitBehind(text, ranges.at(-1)?.end ?? 0, anchor.suffix)
  return places.sort((a, b) => fit(b) - fit(a))[0] ?? null
}

/** A quotation as people read it: line breaks of the page are blanks. */
export const displayQuote = (quote: string) => quote.replace(/\s+/g, ' ').trim()
