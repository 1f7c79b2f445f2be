import { cutMark, type RecordColumn, type RecordRow, type RecordSheet } from '@/lib/exports/record-columns'
import { columnsOf } from '@/lib/imports/sheet/flat-columns'
import {
  RefusedRow,
  type DayOrder,
  type ImportMapping,
  type Note,
  type SheetMapping,
} from '@/lib/imports/sheet/mapping'
import { readDay, settledDay } from '@/lib/imports/sheet/read-day'
import { languageOf, saysNothing, saysYes, wordOf } from '@/lib/imports/sheet/word-of'
import type { SheetCells } from '@/lib/reading/read-cells-of'

/** Where a row stands in the file. */
export type Place = { sheet: number; row: number }

/** A row whose cells were read: by the key of its columns, days as 'YYYY-MM-DD', words those of the format. */
export type TypedRow = { at: Place; use: 'flat' | RecordSheet; row: RecordRow; notes: Note[]; refused: Note | null }

/** A column with dates that may be read two ways, with one of them as an example. */
export type AmbiguousColumn = { sheet: number; column: number; example: string }

const isDayColumn = (mapping: SheetMapping, at: number) =>
  columnsOf(mapping.as).find(({ key }) => key === mapping.columns[at])?.type === 'day'

/** What the dates of a column say about their order: one that can be read one way only decides for the others. */
function evidenceOf(rows: SheetCells['rows'], at: number, separate: (a: number, b: number) => void): string | null {
  let example: string | null = null
  for (const { cells } of rows) {
    const text = (cells[at] ?? '').trim()
    const [, a = '', b = ''] = /(?:^|\s)(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?\d{2,4}/.exec(text) ?? []
    if (a === '') continue
    separate(Number(a), Number(b))
    const read = readDay(text)
    if (read && !('day' in read)) example ??= text
  }
  return example
}

function orderOfColumn(rows: SheetCells['rows'], at: number): { order: DayOrder | null; example: string | null } {
  let [dayFirst, monthFirst] = [0, 0]
  const example = evidenceOf(rows, at, (a, b) => {
    if (a > 12) dayFirst += 1
    if (b > 12) monthFirst += 1
  })
  // A column that says both says nothing.
  const order = dayFirst > 0 === monthFirst > 0 ? null : dayFirst > 0 ? 'day_first' : 'month_first'
  return { order, example }
}

const below = (sheet: SheetCells, mapping: SheetMapping) => sheet.rows.filter(({ number }) => number > mapping.head)

/** Columns whose dates nothing in the file settles: to be asked about once. */
export function ambiguousColumns(sheets: readonly SheetCells[], mapping: ImportMapping): AmbiguousColumn[] {
  const open: AmbiguousColumn[] = []
  const told = new Set<DayOrder>()
  for (const one of mapping.sheets) {
    const sheet = sheets[one.number]
    if (!sheet || one.as === 'skip') continue
    for (const column of one.columns.keys()) {
      if (!isDayColumn(one, column)) continue
      const { order, example } = orderOfColumn(below(sheet, one), column)
      if (order) told.add(order)
      else if (example !== null) open.push({ sheet: one.number, column, example })
    }
  }
  // One column of the file that tells, and none that says the opposite, tells for all.
  return told.size === 1 ? [] : open
}

function ordersOf(sheets: readonly SheetCells[], mapping: ImportMapping) {
  const orders = new Map<string, DayOrder>()
  for (const one of mapping.sheets) {
    const sheet = sheets[one.number]
    if (!sheet || one.as === 'skip') continue
    for (const column of one.columns.keys()) {
      const { order } = isDayColumn(one, column) ? orderOfColumn(below(sheet, one), column) : { order: null }
      if (order) orders.set(`${one.number} ${column}`, order)
    }
  }
  const told = new Set(orders.values())
  const [only] = told
  const usual = told.size === 1 && only ? only : mapping.dayOrder
  return (sheet: number, column: number) => orders.get(`${sheet} ${column}`) ?? usual
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text)

const byKind: Partial<
  Record<RecordColumn['type'], (text: string, column: RecordColumn, order: DayOrder | null) => string>
> = {
  day: (text, { label }, order) => {
    if (saysNothing(text)) return ''
    const day = settledDay(readDay(text), order)
    if (!day) throw new RefusedRow('day_unknown', { column: label, value: short(text) })
    return day
  },
  word: (text, { label, words = [] }) => {
    const word = wordOf(text, words)
    if (!word) throw new RefusedRow('word_unknown', { column: label, value: short(text) })
    return word
  },
  number: (text, { label }) => {
    if (!/^\d{1,6}$/.test(text)) throw new RefusedRow('number_unknown', { column: label, value: short(text) })
    return text
  },
  yes: (text) => (saysYes(text) ? 'yes' : ''),
  lines: (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n'),
  own: (text) => text.replace(/\s+/g, ' '),
  of: (text) =>
    text
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => line !== '')
      .join('\n'),
  text: (text) => text.replace(/\s*\n\s*/g, ' '),
}

const words = ['letter_kind', 'channel', 'reply_kind']

function valueOf(cell: string, column: RecordColumn, order: DayOrder | null, notes: Note[], isFlat: boolean): string {
  const text = cell.trim()
  if (text === '') return ''
  if (column.key === 'language') return languageOf(text)
  if (column.type === 'long') {
    if (!cell.endsWith(cutMark)) return cell
    notes.push({ key: 'text_cut', values: { column: column.label } })
    return ''
  }
  if (isFlat && words.includes(column.key) && !wordOf(text, column.words ?? [])) {
    notes.push({ key: 'word_not_taken', values: { column: column.label, value: short(text) } })
    return ''
  }
  // "By the summer" is no day, and says something all the same.
  if (isFlat && column.key === 'promise_due_on' && !readDay(text)) return saysNothing(text) ? '' : text
  return byKind[column.type]?.(text, column, order) ?? text
}

/** The rows of all sheets that are taken, with their cells read as what the mapping says they are. */
export function* typedRows(sheets: readonly SheetCells[], mapping: ImportMapping): Generator<TypedRow> {
  const orderOf = ordersOf(sheets, mapping)
  for (const one of mapping.sheets) {
    const sheet = sheets[one.number]
    if (!sheet || one.as === 'skip') continue
    const known = new Map(columnsOf(one.as).map((column) => [column.key, column]))
    for (const { number, cells } of below(sheet, one)) {
      const typed: TypedRow = { at: { sheet: one.number, row: number }, use: one.as, row: {}, notes: [], refused: null }
      for (const [at, key] of one.columns.entries()) {
        const column = known.get(key)
        if (!column) continue
        try {
          typed.row[key] = valueOf(cells[at] ?? '', column, orderOf(one.number, at), typed.notes, one.as === 'flat')
        } catch (error) {
          if (!(error instanceof RefusedRow)) throw error
          typed.refused ??= error.note
        }
      }
      if (typed.refused || Object.values(typed.row).some((value) => value !== '')) yield typed
    }
  }
}
