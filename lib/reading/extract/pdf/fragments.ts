import type { Piece } from '@/lib/reading/extract/pdf/page-pieces'

/** Words that stand close together on one baseline: a line of a column, or a cell of a table. Lengths in points. */
export type Fragment = { x: number; right: number; y: number; size: number; pieces: Piece[]; isRightToLeft: boolean }

/** Wider gaps than this (in heights of the letters) part columns and cells; justified text stays below. */
const widestBlank = 1.1

const overlap = (aFrom: number, aTo: number, bFrom: number, bTo: number) => Math.min(aTo, bTo) - Math.max(aFrom, bFrom)

/** Whether two sizes of letters on two baselines stand beside each other; raised digits do. */
export function isBeside(aY: number, aSize: number, bY: number, bSize: number): boolean {
  if (Math.abs(aY - bY) < 0.2 * Math.min(aSize, bSize)) return true
  return overlap(aY - aSize, aY, bY - bSize, bY) > 0.55 * Math.min(aSize, bSize)
}

const gapBetween = (a: { x: number; right: number }, b: { x: number; right: number }) =>
  Math.max(b.x - a.right, a.x - b.right)

function joins(a: Fragment, b: Fragment): boolean {
  const size = Math.max(a.size, b.size)
  const gap = gapBetween(a, b)
  // Drawn over each other, or far apart: two things.
  return isBeside(a.y, a.size, b.y, b.size) && gap < widestBlank * size && gap > -0.6 * size
}

function join(a: Fragment, b: Fragment): void {
  // The larger letters give the baseline: a raised digit does not lift its line.
  if (b.size > a.size * 1.05) Object.assign(a, { y: b.y, size: b.size })
  a.x = Math.min(a.x, b.x)
  a.right = Math.max(a.right, b.right)
  a.pieces.push(...b.pieces)
}

/** First what was drawn one after the other, then what lies side by side: text in columns is never joined across them. */
export function fragmentsOf(pieces: readonly Piece[]): Fragment[] {
  const drawn: Fragment[] = []
  for (const piece of pieces) {
    const { x, y, width, size, isRightToLeft } = piece
    const next: Fragment = { x, right: x + width, y, size, pieces: [piece], isRightToLeft }
    const last = drawn.at(-1)
    if (last && joins(last, next)) join(last, next)
    else drawn.push(next)
  }
  return sideBySide(drawn)
}

function sideBySide(drawn: Fragment[]): Fragment[] {
  const sorted = drawn.sort((a, b) => a.y - b.y || a.x - b.x)
  const kept: Fragment[] = []
  for (const next of sorted) {
    let host: Fragment | undefined
    for (let i = kept.length - 1; i >= 0 && !host; i -= 1) {
      const before = kept[i]
      if (!before || before.y < next.y - next.size * 2) break
      if (joins(before, next)) host = before
    }
    if (host) join(host, next)
    else kept.push(next)
  }
  for (const fragment of kept) {
    const letters = (isRightToLeft: boolean) =>
      fragment.pieces.reduce((sum, each) => sum + (each.isRightToLeft === isRightToLeft ? each.text.length : 0), 0)
    fragment.isRightToLeft = letters(true) > letters(false)
    if (fragment.pieces.length > 1)
      fragment.pieces.sort((a, b) => (fragment.isRightToLeft ? b.x + b.width - a.x - a.width : a.x - b.x))
  }
  return kept
}

/** The words of a fragment: a blank where a gap or a drawn blank parts two pieces. */
export function textOf({ pieces, isRightToLeft }: Fragment): string {
  let text = ''
  let before: Piece | undefined
  for (const piece of pieces) {
    if (before) {
      const gap = isRightToLeft ? before.x - piece.x - piece.width : piece.x - before.x - before.width
      const isBlank = before.endsWord || gap > 0.13 * Math.max(piece.size, before.size)
      if (isBlank && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' '
    }
    text += piece.text
    before = piece
  }
  return text.trim()
}
