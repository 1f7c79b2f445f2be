import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { csvCell, textOfCsvCell } from '@/lib/exports/csv-cell'
import { recordColumns, recordSheets, sheetLabels } from '@/lib/exports/record-columns'
import { renderCsv } from '@/lib/exports/render-csv'

const TRIGGERS = ['=', '+', '-', '@', '\t', '\r', '\u0000', '＝', '＋', '－', '＠']
const BEFORE = ['', ' ', '   ', '"', "'", '“', '\u00a0', ' "', '\n', '\u200b']

describe('a cell that a spreadsheet could take for a formula', () => {
  const cells = TRIGGERS.flatMap((trigger) => BEFORE.map((before) => `${before}${trigger}SUM(A1)`))

  test.each(cells)('%j is neutralised and can be restored', (text) => {
    expect(csvCell(text).startsWith(`"'`)).toBe(true)
    expect(textOfCsvCell(unquoted(csvCell(text)))).toBe(text)
  })
})

test('any text survives writing and reading a cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...TRIGGERS, ...BEFORE, 'a', '1', ',', '\n') }), (text) => {
      expect(textOfCsvCell(unquoted(csvCell(text)))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test('ordinary text is left as it is', () => {
  expect(csvCell('It said "yes", then no.')).toBe('"It said ""yes"", then no."')
  expect(csvCell('2025-06-30')).toBe('"2025-06-30"')
})

test('a row whose every cell begins with a trigger has no cell that begins with one, and comes back as it was', () => {
  const columns = recordColumns.letters.map(({ key }) => key)
  const sent = TRIGGERS.map((trigger) => Object.fromEntries(columns.map((key) => [key, ` ${trigger}1`])))
  const rows = parse(renderCsv('letters', sent))
  expect(rows.flat().filter((cell) => /^[\s"]*[=+\-@\t\r\0＝＋－＠]/u.test(cell))).toEqual([])
  expect(rows.slice(1).map((row) => row.map(textOfCsvCell))).toEqual(
    TRIGGERS.map((trigger) => columns.map(() => ` ${trigger}1`)),
  )
})

test('the file has a byte order mark, CRLF, the labels as its head, and a line for each row', () => {
  const csv = renderCsv('cases', [{ code: '2026-0001', title: 'A "zone"', summary: 'one\ntwo' }])
  const head = '"Code","Title","Question","Summary","Opened on","Closed on","Themes"'
  expect(csv).toBe(`\uFEFF${head}\r\n"2026-0001","A ""zone""","","one\ntwo","","",""\r\n`)
})

test('the documentation names every sheet and every column', async () => {
  const text = await readFile('docs/record-sheets.md', 'utf8')
  for (const sheet of recordSheets) {
    expect(text).toContain(`## ${sheetLabels[sheet]}`)
    for (const { key, label } of recordColumns[sheet])
      expect(text).toMatch(new RegExp(`\\| \`${key}\` +\\| ${label} +\\|`))
  }
})

const unquoted = (cell: string) => cell.slice(1, -1).replaceAll('""', '"')

function parse(csv: string): string[][] {
  return csv
    .slice(1, -2)
    .split('"\r\n"')
    .map((line, i, all) => `${i > 0 ? '"' : ''}${line}${i < all.length - 1 ? '"' : ''}`)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => (match[1] ?? '').replaceAll('""', '"')))
}
