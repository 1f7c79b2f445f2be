import { attributeOf, scanXml } from '@/lib/reading/extract/office/scan-xml'
import { UnreadableError } from '@/lib/reading/extract/sentences'

export type SheetGiven = {
  strings: readonly string[]
  dates: readonly boolean[]
  from1904: boolean
  mostLength: number
}

/** Columns left empty between two cells count up to here: a cell at the far end of a row is no row of 16,000 cells. */
const widestGap = 40

/** The column of a cell such as "BC12", from 0; null when it has no address. */
export function columnOf(address: string | null): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(address ?? '')?.[0].toUpperCase()
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}

/** A stored number of days as the day or time that the cell shows. Excel counts a 29 February 1900 that never was. */
function dayOf(value: number, from1904: boolean): string {
  const days = from1904 ? value + 1462 : value < 60 ? value + 1 : value
  const time = new Date(Math.round((days - 25_569) * 86_400_000))
  if (Number.isNaN(time.getTime())) return String(value)
  const iso = time
    .toISOString()
    .replace(/\.000Z$|Z$/, '')
    .replace(/(\.\d{3})$/, '$1000')
  return value >= 0 && value < 1 && !from1904 ? iso.slice(11) : iso
}

/** Numbers are stored with the noise of binary fractions: 0.025 as 2.5000000000000001E-2. */
const numberOf = (value: string) => (Number.isFinite(Number(value)) ? String(Number(value)) : value)

/** One cell as it is shown, by its row (from 1) and column (from 0) in the sheet. */
export type FoundCell = { row: number; column: number; text: string }

type CellHandlers = {
  cell: (found: FoundCell) => void
  rowEnd: () => void
  /** The area of merged cells, such as "A3:A5". */
  merged: (area: string) => void
}

/**
 * Goes through the cells of a sheet that hold something. Formulas are not run: the value that was stored with them is what
 * counts. A cell without an address stands after the one before it.
 */
export function scanCells(xml: string, { strings, dates, from1904, mostLength }: SheetGiven, on: CellHandlers): void {
  let length = 0
  let row = 0
  let next = 0
  let column = 0
  let kind = ''
  let style = -1
  let value = ''
  let inValue = false
  let phonetic = 0
  const shown = () => {
    if (kind === 's') return strings[Number(value)] ?? ''
    if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (kind === '' || kind === 'n') return dates[style] ? dayOf(Number(value), from1904) : numberOf(value)
    return value
  }
  scanXml(xml, {
    open: (name, attributes, isEmpty) => {
      const local = name.slice(name.indexOf(':') + 1)
      if (local === 'row') {
        row = Number(attributeOf(attributes, 'r') ?? row + 1) || row + 1
        next = 0
      } else if (local === 'c') {
        column = Math.min(columnOf(attributeOf(attributes, 'r')) ?? next, next + widestGap)
        kind = attributeOf(attributes, 't') ?? ''
        style = Number(attributeOf(attributes, 's') ?? -1)
        value = ''
      } else if (local === 'rPh') phonetic += 1
      else if (local === 'mergeCell') on.merged(attributeOf(attributes, 'ref') ?? '')
      else if ((local === 'v' || local === 't') && !isEmpty) inValue = phonetic === 0
    },
    close: (name) => {
      const local = name.slice(name.indexOf(':') + 1)
      if (local === 'v' || local === 't') inValue = false
      else if (local === 'rPh') phonetic -= 1
      else if (local === 'c') {
        next = column + 1
        if (value === '') return
        const text = shown()
        length += text.length + 1
        if (length > mostLength) throw new UnreadableError('too_long')
        on.cell({ row, column, text })
      } else if (local === 'row') on.rowEnd()
    },
    text: (text) => {
      if (inValue) value += text
    },
  })
}

/** The rows of a sheet as lines. */
export function sheetText(xml: string, given: SheetGiven): string {
  const lines: string[] = []
  let row: string[] = []
  scanCells(xml, given, {
    cell: ({ column, text }) => {
      while (row.length < column) row.push('')
      row.push(text.replace(/[\t\r\n]+/g, ' '))
    },
    rowEnd: () => {
      if (row.length > 0) lines.push(row.join('\t'))
      row = []
    },
    merged: () => undefined,
  })
  return lines.join('\n')
}
