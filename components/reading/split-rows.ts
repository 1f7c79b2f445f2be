import type { Range } from '@/lib/documents/anchor'
import type { SplitBlock } from '@/lib/documents/split-blocks'
import { factsOf } from '@/lib/reading/facts'

/** Of a table with more cells than this only the lines are told apart: a page of a hundred thousand cells opens nowhere. */
const mostCells = 20_000

/** Whether a file is a table: its text has a row a line, with tabs between the cells. */
export const isTableOf = (facts: unknown): boolean => {
  const kind = factsOf(facts)?.fileKind
  return kind === 'csv' || kind === 'xlsx'
}

function stretches(text: string, { start, end }: Range, sign: string): Range[] {
  const found: Range[] = []
  for (let from = start; from <= end;) {
    const at = text.indexOf(sign, from)
    const to = at === -1 || at > end ? end : at
    found.push({ start: from, end: to })
    from = to + 1
  }
  return found
}

/** The rows of a table as blocks: `runs` are the cells, the empty ones too, so that each stands in its column. */
export function splitRows(text: string): SplitBlock[] {
  const isWide = text.split('\t').length > mostCells
  const blocks: SplitBlock[] = []
  let number = 0
  for (const [index, sheet] of stretches(text, { start: 0, end: text.length }, '\f').entries())
    for (const line of stretches(text, sheet, '\n')) {
      if (text.slice(line.start, line.end).trim() === '') continue
      number += 1
      const runs = isWide ? [line] : stretches(text, line, '\t')
      blocks.push({ kind: 'paragraph', number, page: index + 1, runs, sentences: [line] })
    }
  return blocks
}
