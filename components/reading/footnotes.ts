import type { Range } from '@/lib/documents/anchor'
import type { Block } from '@/lib/documents/lay-out-text'

/** The number of a note where it stands in the text, or at the head of the note: each leads to the other. */
export type NoteLink = Range & { number: string; id: string; href: string; isNote: boolean }

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const plainNumber = (digits: string) => digits.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)))

/** Classes that raise the number of a note in the text, unless its digits are raised and small by themselves. */
export const lookOfMark = (words: string): string =>
  /^[⁰¹²³⁴-⁹]+$/.test(words.trim()) ? '' : 'align-super text-[0.75em] leading-none'

const boundsOf = ({ runs }: Block): Range => ({ start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 })

const noteHead = /^\s*\[?([\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\]?[.)]?(?=\s|\p{L})/u

/**
 * A number that hangs on a word, a quotation mark or a full stop, as a printed note does once its raising is lost. Behind the sign of
 * a figure ("3.5", "1,5") it goes on with the figure, but behind that of a year ("in 2031.2"). In brackets it may hang on a figure
 * ("by 28 February 2031[2]").
 */
const marker =
  /(?:(?<=[\p{L}”"’»)\].,;:])(?<!(?<!(?<!\d)(?:19|20)\d)\d[.,]|\d:)\[?([\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\]?|(?<=\d)\[(\d{1,3})\])(?=[\s.,;:)\]”"’»]|$)/gu

function markersOf(text: string, blocks: readonly Block[]): (Range & { number: string })[] {
  return blocks
    .filter(({ kind }) => kind !== 'footnote' && kind !== 'furniture')
    .flatMap((block) => {
      const { start, end } = boundsOf(block)
      return [...text.slice(start, end).matchAll(marker)].map((found) => {
        const at = start + found.index
        return { start: at, end: at + found[0].length, number: plainNumber(found[1] ?? found[2] ?? '') }
      })
    })
}

/**
 * Ties the notes of a document to their places: in order, each note to the first number after the place of the one before
 * it. A note without a place, and a number without a note, stay as they are.
 */
export function linkFootnotes(text: string, blocks: readonly Block[]): NoteLink[] {
  const markers = markersOf(text, blocks)
  const links: NoteLink[] = []
  let after = -1
  for (const block of blocks.filter(({ kind }) => kind === 'footnote')) {
    const { start, end } = boundsOf(block)
    const head = noteHead.exec(text.slice(start, end))
    if (!head) continue
    const number = plainNumber(head[1] ?? '')
    const place = markers.find((one) => one.number === number && one.start > after)
    if (!place) continue
    after = place.start
    const at = start + head[0].search(/\S/)
    const key = `${number}-${start}`
    links.push({ ...place, id: `place-${key}`, href: `#note-${key}`, isNote: false })
    links.push({
      start: at,
      end: start + head[0].length,
      number,
      id: `note-${key}`,
      href: `#place-${key}`,
      isNote: true,
    })
  }
  return links
}
