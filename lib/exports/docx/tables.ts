import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ParagraphChild,
} from 'docx'
import type { Column } from '@/lib/exports/print/blocks'

/** What stands between the margins of the page, in millimetres. */
const textWidth = 160
/** Twentieths of a point in a millimetre: Word's unit of length. */
const perMillimetre = 1440 / 25.4

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hair = { style: BorderStyle.SINGLE, size: 4, color: '666666' }
const strong = { style: BorderStyle.SINGLE, size: 8, color: '000000' }

/** Widths in Word's unit: what is left of the line is shared by the columns that are given in 'fr'. */
function widthsOf(columns: Column[]): number[] {
  const given = columns.map(({ width }) => (width.endsWith('mm') ? Number.parseFloat(width) : 0))
  const shares = columns.map(({ width }) => (width.endsWith('fr') ? Number.parseFloat(width) : 0))
  const left = Math.max(20, textWidth - given.reduce((sum, width) => sum + width, 0))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return columns.map((_, i) => Math.round(((given[i] ?? 0) || (left * (shares[i] ?? 0)) / all) * perMillimetre))
}

type Row = ParagraphChild[][]

/** A table with a head that is repeated on each page; a table without titles has no head. */
export function table(columns: Column[], rows: Row[], bold: (text: string) => ParagraphChild[]): Table {
  const widths = widthsOf(columns)
  const row = (cells: Row, isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead,
      children: cells.map(
        (children, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: i === 0 ? 0 : 80, right: 80 },
            borders: { top: none, left: none, right: none, bottom: isHead ? strong : hair },
            children: [
              new Paragraph({
                children,
                spacing: { after: 0 },
                alignment: columns[i]?.align === 'end' ? 'end' : 'start',
              }),
            ],
          }),
      ),
    })
  const hasHead = columns.some(({ title }) => title !== '')
  const head = hasHead
    ? [
        row(
          columns.map(({ title }) => bold(title)),
          true,
        ),
      ]
    : []
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [...head, ...rows.map((cells) => row(cells, false))],
  })
}
