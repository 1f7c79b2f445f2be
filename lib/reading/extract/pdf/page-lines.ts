import { fragmentsOf, textOf, type Fragment } from '@/lib/reading/extract/pdf/fragments'
import type { PagePieces, Piece } from '@/lib/reading/extract/pdf/page-pieces'
import { inReadingOrder, type Row } from '@/lib/reading/extract/pdf/reading-order'

/** A stretch of a line with its box on the page, in points from the top left; null for words that are turned. */
export type Cell = { text: string; box: { x: number; y: number; width: number; height: number } | null }

/** A line as it is read. `breakBefore`: a paragraph may begin here. */
export type Line = {
  cells: Cell[]
  y: number
  size: number
  x: number
  right: number
  breakBefore: boolean
  isTurned: boolean
}

/** Turns words that stand on their side or head, so that they run from left to right. */
function upright(piece: Piece): Piece {
  if (piece.turned === 1) return { ...piece, x: piece.y, y: -piece.x }
  if (piece.turned === 2) return { ...piece, x: -piece.x, y: -piece.y }
  return piece.turned === 3 ? { ...piece, x: -piece.y, y: piece.x } : piece
}

const boxOf = ({ x, right, y, size }: Fragment) => ({ x, y: y - size, width: right - x, height: size * 1.25 })

const strong = /\p{L}/u

/** Letters that run one way less those that run the other; digits and signs run either way. */
const lean = (fragments: readonly Fragment[]) =>
  fragments
    .flatMap(({ pieces }) => pieces)
    .filter(({ text }) => strong.test(text))
    .reduce((sum, { isRightToLeft, text }) => sum + (isRightToLeft ? text.length : -text.length), 0)

/** A row of numbers runs as its page does. */
function lineOf(row: Row, isTurned: boolean, pageRunsRightToLeft: boolean): Line {
  const leaning = lean(row)
  const isRightToLeft = leaning === 0 ? pageRunsRightToLeft : leaning > 0
  const inOrder = isRightToLeft ? row.toReversed() : row
  return {
    cells: inOrder
      .map((each) => ({ text: textOf(each), box: isTurned ? null : boxOf(each) }))
      .filter(({ text }) => text !== ''),
    y: Math.max(...row.map(({ y }) => y)),
    size: Math.max(...row.map(({ size }) => size)),
    x: Math.min(...row.map(({ x }) => x)),
    right: Math.max(...row.map(({ right }) => right)),
    breakBefore: false,
    isTurned,
  }
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A gap wider than the usual one, or letters of another size, begin a paragraph; a new column or page does not. */
function markBreaks(lines: Line[]): void {
  const steps = lines.slice(1).flatMap((line, i) => {
    const step = line.y - (lines[i]?.y ?? 0)
    return step > 0 && step < line.size * 3 ? [step] : []
  })
  const usual = median(steps)
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (!before) continue
    const step = line.y - before.y
    line.breakBefore = step > 0 && (step > usual * 1.35 + 1 || Math.abs(line.size - before.size) > 0.18 * before.size)
  }
}

/** The lines of a page in reading order; words that are turned come last. */
export function linesOf({ pieces }: PagePieces): Line[] {
  const lines: Line[] = []
  for (const turned of [0, 1, 2, 3]) {
    const turnedSo = pieces.filter((piece) => piece.turned === turned)
    if (turnedSo.length === 0) continue
    const fragments = fragmentsOf(turned === 0 ? turnedSo : turnedSo.map(upright))
    const runsRightToLeft = lean(fragments) > 0
    const group = inReadingOrder(fragments, runsRightToLeft)
      .map((row) => lineOf(row, turned !== 0, runsRightToLeft))
      .filter(({ cells }) => cells.length > 0)
    markBreaks(group)
    lines.push(...group)
  }
  return lines
}

/** The words of a line, its cells parted by tabs. */
export const wordsOf = ({ cells }: Line) => cells.map(({ text }) => text).join('\t')
