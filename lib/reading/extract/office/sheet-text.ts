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
function columnOf(address: string | null): number | null {
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

/** The rows of a sheet as lines. Formulas are not run: the value that was stored with them is what counts. */
export function sheetText(xml: string, { strings, dates, from1904, mostLength }: SheetGiven): string {
  const lines: string[] = []
  let length = 0
  let row: string[] = []
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
      if (local === 'row') row = []
      else if (local === 'c') {
        column = Math.min(columnOf(attributeOf(attributes, 'r')) ?? row.length, row.length + widestGap)
        kind = attributeOf(attributes, 't') ?? ''
        style = Number(attributeOf(attributes, 's') ?? -1)
        value = ''
      } else if (local === 'rPh') phonetic += 1
      else if ((local === 'v' || local === 't') && !isEmpty) inValue = phonetic === 0
    },
    close: (name) => {
      const local = name.slice(name.indexOf(':') + 1)
      if (local === 'v' || local === 't') inValue = false
      else if (local === 'rPh') phonetic -= 1
      else if (local === 'c' && value !== '') {
        while (row.length < column) row.push('')
        const cell = shown()
        length += cell.length + 1
        if (length > mostLength) throw new UnreadableError('too_long')
        row.push(cell.replace(/[\t\r\n]+/g, ' '))
      } else if (local === 'row' && row.length > 0) {
        lines.push(row.join('\t'))
      }
    },
    text: (text) => {
      if (inValue) value += text
    },
  })
  return lines.join('\n')
}
