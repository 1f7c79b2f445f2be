import { mostRows, mostSheets } from '@/lib/reading/extract/office/cell-limits'
import { openWorkbook } from '@/lib/reading/extract/office/read-xlsx'
import { columnOf, scanCells } from '@/lib/reading/extract/office/sheet-text'
import type { Limits } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'

/** One sheet as a grid: rows that hold something, by their number in the file (from 1). Merged cells all hold the value. */
export type SheetCells = { name: string; rows: { number: number; cells: string[] }[] }

const mostMerged = 100_000

type Area = { left: number; right: number; top: number; bottom: number }

function areaOf(text: string): Area | null {
  const [from = '', to = ''] = text.split(':')
  const [left, right] = [columnOf(from), columnOf(to)]
  const [top, bottom] = [from, to].map((address) => Number(/\d+$/.exec(address)?.[0] ?? 0))
  if (left === null || right === null || !top || !bottom) return null
  return { left, right, top, bottom }
}

/** Excel keeps the value of merged cells in the first of them only: a date over three rows belongs to each of the three. */
function spread(rows: Map<number, string[]>, areas: Area[]): void {
  let filled = 0
  for (const { left, right, top, bottom } of areas) {
    const value = rows.get(top)?.[left] ?? ''
    // A title over the whole width is no value of every column.
    if (value === '' || left !== right) continue
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = rows.get(row)
      if (!cells) continue
      filled += 1
      if (filled > mostMerged) throw new UnreadableError('too_heavy')
      while (cells.length <= left) cells.push('')
      cells[left] = value
    }
  }
}

/** A day without a time is the day alone. */
const shown = (text: string) => text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00$/, '$1')

/** All sheets of an Excel workbook as grids, with caps on rows, cells and what it unpacks to. */
export async function readCells(bytes: Uint8Array, limits: Limits): Promise<SheetCells[]> {
  const { sheets, ...given } = await openWorkbook(bytes, limits)
  if (sheets.length > mostSheets) throw new UnreadableError('too_heavy')
  const read: SheetCells[] = []
  let length = 0
  let rowCount = 0
  for (const { name, xml } of sheets) {
    const rows = new Map<number, string[]>()
    const areas: Area[] = []
    scanCells(
      await xml(),
      { ...given, mostLength: limits.textLength - length },
      {
        cell: ({ row, column, text }) => {
          const cells = rows.get(row) ?? []
          if (cells.length === 0) rowCount += 1
          if (rowCount > mostRows) throw new UnreadableError('too_long')
          rows.set(row, cells)
          while (cells.length < column) cells.push('')
          cells.push(shown(text))
          length += text.length
        },
        rowEnd: () => undefined,
        merged: (text) => {
          const area = areaOf(text)
          if (area) areas.push(area)
        },
      },
    )
    spread(rows, areas)
    read.push({ name, rows: [...rows].map(([number, cells]) => ({ number, cells })) })
  }
  return read
}
