import type { Range } from '@/lib/documents/anchor'
import { bullet, type Block } from '@/lib/documents/lay-out-text'

/** Which lines of a text are rows of a table, their cells parted by tabs: all, or those that have a tab. */
export type Rows = 'all' | 'tabbed'

/** The cells of a line: a tab behind the number of a paragraph, or what a line begins with, parts none. */
export const countCells = (line: string): number => line.replace(bullet, '').split('\t').length

/** The cells of a row that hold something. */
function cellsOf(text: string, { start, end }: Range): Range[] {
  const cells: Range[] = []
  let from = start
  for (const cell of text.slice(start, end).split('\t')) {
    const lead = cell.search(/\S/)
    if (lead >= 0) cells.push({ start: from + lead, end: from + cell.trimEnd().length })
    from += cell.length + 1
  }
  return cells
}

/**
 * Blocks in which each cell of a table stands for itself: no sentence goes on from one to the next, whatever it ends with. What
 * is no row stays with the lines around it, up to the next row. Numbers of paragraphs stay those of the blocks that were cut.
 */
export function cutRows(text: string, blocks: readonly Block[], rows: Rows | undefined): readonly Block[] {
  if (!rows) return blocks
  const isRow = ({ start, end }: Range) => rows === 'all' || countCells(text.slice(start, end)) > 1
  return blocks.flatMap((block) => {
    if (!block.runs.some(isRow)) return [block]
    const pieces: Range[][] = []
    let open: Range[] | null = null
    for (const run of block.runs) {
      if (isRow(run)) {
        open = null
        for (const cell of cellsOf(text, run)) pieces.push([cell])
      } else if (open) open.push(run)
      else pieces.push((open = [run]))
    }
    return pieces.map((runs): Block => ({ ...block, runs }))
  })
}
