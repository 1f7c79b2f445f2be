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
  /** How many numbers stand in the same margin at its height, further out: this one goes beside them. */
  beside: number
  /** The same on a page as wide as a phone, whose lines are closer than numbers are high. */
  besideNarrow: number
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

/** How high a number is, in shares of the page: on a page of full width, and on one as wide as a phone. */
const numberHeights = { wide: 0.0115, narrow: 0.03 }

type Placed = Omit<PageMark, 'beside' | 'besideNarrow'>

const foot = ({ y, height }: Placed) => y + height
const isLeft = ({ x }: Placed) => x < 0.5

/** Marks with their numbers, margin by margin and from the top; those of one line in their order. */
const byMargin = (marks: readonly Placed[]) =>
  marks
    .filter(({ number }) => number !== null)
    .sort(
      (a, b) =>
        a.page - b.page ||
        Number(isLeft(a)) - Number(isLeft(b)) ||
        foot(a) - foot(b) ||
        (a.number ?? 0) - (b.number ?? 0),
    )

/** Numbers that would cover each other, of such marks. */
function crowdsOf(sorted: readonly Placed[], numberHeight: number): Placed[][] {
  const crowds: Placed[][] = []
  for (const mark of sorted) {
    const crowd = crowds.at(-1)
    const last = crowd?.at(-1)
    const isNear =
      last && last.page === mark.page && isLeft(last) === isLeft(mark) && foot(mark) - foot(last) < numberHeight
    if (crowd && isNear) crowd.push(mark)
    else crowds.push([mark])
  }
  return crowds
}

/**
 * In which column of its margin each number stands, counted from the edge of the page: in as few as keep them off each other,
 * and read from left to right in either margin.
 */
function columnsOf(sorted: readonly Placed[], numberHeight: number): Map<Placed, number> {
  const columns = new Map<Placed, number>()
  for (const crowd of crowdsOf(sorted, numberHeight)) {
    const lasts: number[] = []
    for (const mark of crowd) {
      const free = lasts.findIndex((last) => foot(mark) - last >= numberHeight)
      const column = free === -1 ? lasts.length : free
      lasts[column] = foot(mark)
      columns.set(mark, column)
    }
    for (const mark of crowd) if (!isLeft(mark)) columns.set(mark, lasts.length - 1 - (columns.get(mark) ?? 0))
  }
  return columns
}

function beside(marks: readonly Placed[]): PageMark[] {
  const sorted = byMargin(marks)
  const [wide, narrow] = [columnsOf(sorted, numberHeights.wide), columnsOf(sorted, numberHeights.narrow)]
  return marks.map((mark) => ({ ...mark, beside: wide.get(mark) ?? 0, besideNarrow: narrow.get(mark) ?? 0 }))
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
