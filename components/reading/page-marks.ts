import type { Marked } from '@/components/reading/drawn-passages'
import type { PagePlaces } from '@/lib/documents/page-places'
import type { Range } from '@/lib/documents/anchor'

/** A stretch of a passage on a page as it looks; place and size are shares of the page, from its top left. */
export type PageMark = {
  passageId: string
  page: number
  x: number
  y: number
  width: number
  height: number
  kind: Marked['kind']
  look: Marked['look'] | null
  /** Whether it is the one in hand. */
  isCurrent: boolean
  /** Where the passage begins: its number in the list beside. */
  number: number | null
  /** How many numbers stand in the same margin at the same height, further out: this one goes beside them. */
  beside: number
}

/** Letters that run from right to left: how far into a line one of them stands is not known. */
const runsLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

type Page = PagePlaces['pages'][number]
type Box = PagePlaces['boxes'][number]

/** The part of a line's box that a range covers, by its share of the line's characters. */
function partOf(
  box: Box,
  { width, height }: Page,
  range: Range,
  text: string,
): Pick<PageMark, 'page' | 'x' | 'y' | 'width' | 'height'> {
  const isWhole = runsLeft.test(text.slice(box.start, box.end))
  const length = box.end - box.start
  const from = isWhole ? 0 : Math.max(0, range.start - box.start) / length
  const to = isWhole ? 1 : Math.min(length, range.end - box.start) / length
  return {
    page: box.page,
    x: (box.x + box.width * from) / width,
    y: box.y / height,
    width: (box.width * (to - from)) / width,
    height: box.height / height,
  }
}

/** Numbers that stand closer than this, in shares of the page, would cover each other: a number's height on a page of full width. */
const numberHeight = 0.0115

const foot = ({ y, height }: Omit<PageMark, 'beside'>) => y + height

/** Numbers of one margin at one height side by side, in the order of reading. */
function beside(marks: Omit<PageMark, 'beside'>[]): PageMark[] {
  const placed: PageMark[] = []
  for (const mark of marks) {
    const near = placed.filter(
      (other) =>
        other.number !== null &&
        other.page === mark.page &&
        other.x < 0.5 === mark.x < 0.5 &&
        Math.abs(foot(other) - foot(mark)) < numberHeight,
    )
    const outermost = Math.max(-1, ...near.map((other) => other.beside))
    placed.push({ ...mark, beside: mark.number === null ? 0 : outermost + 1 })
  }
  return placed
}

/**
 * Where passages stand on the pages as they look, by the places that the reading kept. A passage of which no place is known
 * (words on their side, a text that was typed off) is not marked.
 */
export function pageMarks(
  { pages, boxes }: PagePlaces,
  text: string,
  marked: readonly Marked[],
  currentId: string | null,
): PageMark[] {
  const sized = new Map(pages.filter(({ width, height }) => width > 0 && height > 0).map((page) => [page.number, page]))
  const marks = marked.flatMap(({ passageId, ranges, kind, look, number }) => {
    const places = ranges.flatMap((range) =>
      boxes.flatMap((box) => {
        const page = sized.get(box.page)
        const isIn = box.start < range.end && box.end > range.start
        return page && isIn && text.slice(Math.max(box.start, range.start), Math.min(box.end, range.end)).trim() !== ''
          ? [partOf(box, page, range, text)]
          : []
      }),
    )
    const isCurrent = passageId === currentId
    return places.map((place, i) => ({
      passageId,
      ...place,
      kind,
      look: look ?? null,
      isCurrent,
      number: i === 0 ? number : null,
    }))
  })
  return beside(marks)
}
