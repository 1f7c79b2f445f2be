import type { PageLines } from '@/lib/reading/extract/pdf/find-furniture'
import { wordsOf, type Line } from '@/lib/reading/extract/pdf/page-lines'

const mark = /^(?:\d{1,3}(?!\d)|\[\d{1,3}\]|\(\d{1,3}\)|[*†‡§]{1,3})[\s\t.)]*\S/u

/** The size in which most letters of a document are set. */
export function bodySize(pages: readonly PageLines[]): number {
  const letters = new Map<number, number>()
  for (const line of pages.flatMap(({ lines }) => lines)) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + wordsOf(line).length)
  }
  return [...letters].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0]
}

const isUnder = (line: Line, { x, right }: Pick<Line, 'x' | 'right'>) => line.x < right && line.right > x

/** The footnotes of one column of lines: from the first small line at its foot that begins with a mark. */
function notesOf(own: readonly Line[], height: number, usual: number): Line[][] {
  const isSmall = (line: Line) => line.size < usual * 0.93
  const first = own.find(
    (line) =>
      isSmall(line) &&
      line.y > height * 0.35 &&
      mark.test(wordsOf(line)) &&
      own.every((each) => each.y < line.y || !isUnder(each, line) || isSmall(each)),
  )
  if (!first) return []
  const notes: Line[][] = []
  let { right } = first
  for (const line of own.filter((each) => each.y >= first.y - 1)) {
    if (!isUnder(line, { x: first.x, right })) continue
    if (mark.test(wordsOf(line)) || notes.length === 0) notes.push([line])
    else notes.at(-1)?.push(line)
    right = Math.max(right, line.right)
  }
  return notes
}

/**
 * The footnotes of a page, each as its lines: smaller letters than the body's at the foot of the page or of a column,
 * from the first line there that begins with a mark.
 */
export function findFootnotes({ height, lines }: PageLines, furniture: ReadonlySet<Line>, usual: number): Line[][] {
  let own = lines.filter((line) => !line.isTurned && !furniture.has(line))
  const notes: Line[][] = []
  for (let found = notesOf(own, height, usual); found.length > 0; found = notesOf(own, height, usual)) {
    notes.push(...found)
    const taken = new Set(found.flat())
    own = own.filter((line) => !taken.has(line))
  }
  return notes
}
