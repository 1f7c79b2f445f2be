import { isBeside, textOf, type Fragment } from '@/lib/reading/extract/pdf/fragments'

/** Fragments side by side, from left to right (from right to left where the words run so). */
export type Row = Fragment[]

/** Fragments on one baseline, from the top of the page to its foot. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = []
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y)) {
    const row = rows.slice(-3).find(([first]) => first && isBeside(first.y, first.size, fragment.y, fragment.size))
    if (row) row.push(fragment)
    else rows.push([fragment])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows
}

type Column = { lines: number; letters: number; wideShare: number }

function describe(fragments: readonly Fragment[]): Column {
  const [left, right] = [Math.min(...fragments.map(({ x }) => x)), Math.max(...fragments.map((each) => each.right))]
  const wide = fragments.filter((each) => each.right - each.x > 0.6 * (right - left)).length
  const letters = fragments.reduce((sum, each) => sum + each.pieces.reduce((n, { text }) => n + text.length, 0), 0)
  const lines = fragments.length
  return { lines, letters: letters / Math.max(1, lines), wideShare: wide / Math.max(1, lines) }
}

/** A column of prose has lines about as wide as itself; a column of a table has short cells. */
const isProse = ({ lines, letters, wideShare }: Column) => lines >= 3 && wideShare > 0.5 && letters > 14
const isLongProse = ({ lines, letters, wideShare }: Column) => lines >= 6 && wideShare > 0.5 && letters > 28

/** The labels of a form, or of the head of a mail, each of which belongs to what stands beside it. */
const areLabels = (column: readonly Fragment[]) =>
  column.filter((each) => textOf(each).trimEnd().endsWith(':')).length > column.length / 2

/** Two columns of prose, or one of long lines beside a picture with labels. */
function areColumns(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  if (left.length === 0 || right.length === 0 || areLabels(left) || areLabels(right)) return false
  const [a, b] = [describe(left), describe(right)]
  return (isProse(a) && isProse(b)) || ((isLongProse(a) || isLongProse(b)) && Math.min(a.lines, b.lines) >= 3)
}

type Gutter = { at: number; rows: number }

/** The vertical strip that most rows leave empty between two of their fragments; null when too few do. */
function gutterOf(rows: readonly Row[]): Gutter | null {
  const right = Math.ceil(Math.max(...rows.flat().map((each) => each.right)))
  if (!(right > 0 && right < 20_000)) return null
  const steps = new Int32Array(right + 3)
  for (const row of rows) {
    for (let i = 1; i < row.length; i += 1) {
      const [from, to] = [Math.ceil(row[i - 1]?.right ?? 0), Math.floor(row[i]?.x ?? 0)]
      if (to - from < 4) continue
      steps[Math.max(0, from)] = (steps[Math.max(0, from)] ?? 0) + 1
      steps[Math.max(0, to) + 1] = (steps[Math.max(0, to) + 1] ?? 0) - 1
    }
  }
  let [best, from, to, open] = [0, 0, 0, 0]
  for (let x = 0; x <= right; x += 1) {
    open += steps[x] ?? 0
    if (open > best) [best, from, to] = [open, x, x]
    else if (open === best && x === to + 1) to = x
  }
  return best < 3 ? null : { at: (from + to) / 2, rows: best }
}

const crosses = (row: Row, at: number) => row.some((each) => each.x < at - 1 && each.right > at + 1)

/**
 * Rows in the order in which people read them: columns of prose one after the other, what spans them between, everything
 * else from the top down. Tables stay in rows. Columns of a script that runs from the right are read from the right.
 */
export function inReadingOrder(fragments: readonly Fragment[], runsRightToLeft = false, depth = 0): Row[] {
  const rows = rowsOf(fragments)
  if (depth > 4 || rows.length < 3) return rows
  const gutter = gutterOf(rows)
  if (!gutter) return rows
  const ordered: Row[] = []
  let band: Row[] = []
  let hasColumns = false
  const endBand = () => {
    const all = band.flat()
    const left = all.filter((each) => each.right <= gutter.at + 1)
    const rest = all.filter((each) => each.right > gutter.at + 1)
    if (areColumns(left, rest)) {
      hasColumns = true
      const columns = runsRightToLeft ? [rest, left] : [left, rest]
      for (const column of columns) ordered.push(...inReadingOrder(column, runsRightToLeft, depth + 1))
    } else ordered.push(...band)
    band = []
  }
  for (const row of rows) {
    if (crosses(row, gutter.at)) {
      endBand()
      ordered.push(row)
    } else band.push(row)
  }
  endBand()
  return hasColumns ? ordered : rows
}
