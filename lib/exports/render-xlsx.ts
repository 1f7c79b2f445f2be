import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node'
import {
  cutMark,
  longestCell,
  recordColumns,
  recordSheets,
  sheetLabels,
  type RecordColumn,
  type RecordTables,
} from '@/lib/exports/record-columns'

// XML 1.0 has no place for them: a program would refuse the whole file.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

// Spreadsheets know no day before: what is older stands as the text it is.
const firstDay = '1900-03-01'

const isWide = ({ type }: RecordColumn) => type === 'long' || type === 'lines'

function textCell(text: string): Cell {
  const sound = text.toWellFormed().replace(/\r\n?/g, '\n').replace(notInXml, '\uFFFD')
  const value = sound.length > longestCell ? sound.slice(0, longestCell - cutMark.length) + cutMark : sound
  return { value, type: String, wrap: value.includes('\n') || value.length > 60, alignVertical: 'top' }
}

function cellOf(column: RecordColumn, text: string): Cell {
  if (text === '') return null
  if (column.type === 'day' && /^\d{4}-\d\d-\d\d$/.test(text) && text >= firstDay) {
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
  }
  if (column.type === 'number' && /^\d{1,9}$/.test(text))
    return { value: Number(text), type: Number, alignVertical: 'top' }
  return textCell(text)
}

/**
 * The sheets of a record as an Excel workbook, in the columns that an import reads. Days are days, numbers numbers, and
 * everything else is text: a cell is never taken for a formula. A text longer than a cell ends with `cutMark`.
 */
export function renderXlsx(tables: RecordTables): Promise<Buffer> {
  const sheets = recordSheets.map((name): Sheet<never> => {
    const columns = recordColumns[name]
    const head = columns.map(({ label }): Cell => ({
      value: label,
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#EEEEEE',
    }))
    const rows = tables[name].map((row) => columns.map((column) => cellOf(column, row[column.key] ?? '')))
    return {
      sheet: sheetLabels[name],
      data: [head, ...rows],
      columns: columns.map((column) => ({ width: isWide(column) ? 48 : column.type === 'text' ? 28 : 16 })),
      stickyRowsCount: 1,
    }
  })
  return writeXlsxFile(sheets).toBuffer()
}
