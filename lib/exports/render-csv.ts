import { csvCell } from '@/lib/exports/csv-cell'
import { recordColumns, type RecordRow, type RecordSheet } from '@/lib/exports/record-columns'

/**
 * One sheet of a record as CSV: RFC 4180, UTF-8 with byte order mark, CRLF, every cell quoted and neutralised as a formula.
 * The head has the labels of `recordColumns`; days are 'YYYY-MM-DD', words those of the format, a list has one item a line.
 */
export function renderCsv(sheet: RecordSheet, rows: RecordRow[]): string {
  const columns = recordColumns[sheet]
  const cells = [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))]
  return `\uFEFF${cells.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`
}
