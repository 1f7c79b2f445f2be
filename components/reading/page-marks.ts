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

type Placed = Omit<PageMark, 'beside'>

const foot = ({ y, height }: Placed) => y + height
const isLeft = ({ x }: Placed) => x < 0.5

/** Numbers that would cover each other, margin by margin and from the top. */
function crowdsOf(marks: readonly Placed[]): Placed[][] {
  const numbered = marks.filter(({ number }) => number !== null)
  numbered.sort((a, b) => a.page - b.page || Number(isLeft(a)) - Number(isLeft(b)) || foot(a) - foot(b))
  const crowds: Placed[][] = []
  for (const mark of numbered) {
    const crowd = crowds.at(-1)
    const last = crowd?.at(-1)
    const isNear =
      last && last.page === mark.page && isLeft(last) === isLeft(mark) && foot(mark) - foot(last) < numberHeight
    if (crowd && isNear) crowd.push(mark)
    else crowds.push([mark])
  }
  return crowds
}

/** Such numbers stand side by side, read from left to right in either margin. */
function beside(marks: readonly Placed[]): PageMark[] {
  const places = new Map<Placed, number>()
  for (const crowd of crowdsOf(marks)) {
    crowd.sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
    for (const [at, mark] of crowd.entries()) places.set(mark, isLeft(mark) ? at : crowd.length - 1 - at)
  }
  return marks.map((mark) => ({ ...mark, beside: places.get(mark) ?? 0 }))
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
