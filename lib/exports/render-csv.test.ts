import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { csvCell, textOfCsvCell } from '@/lib/exports/csv-cell'
import { english } from '@/lib/exports/fixtures/english'
import { norland } from '@/lib/exports/fixtures/norland'
import { COMMITMENT_COLUMNS, renderCommitmentsCsv } from '@/lib/exports/render-csv'

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

test('a case whose every commitment begins with a trigger has no cell that begins with one', () => {
  const [commitment] = norland(english).commitments
  if (!commitment) throw new Error('The fixture has no commitment')
  const commitments = TRIGGERS.map((trigger, i) => ({
    ...commitment,
    number: `C ${String(i + 1)}`,
    title: `${trigger}1`,
    quotation: ` ${trigger}1`,
  }))
  const rows = parse(renderCommitmentsCsv(norland(english, { commitments })))
  expect(rows.flat().filter((cell) => /^[\s"]*[=+\-@\t\r\0＝＋－＠]/u.test(cell))).toEqual([])
  expect(rows.slice(1).map((row) => textOfCsvCell(row[2] ?? ''))).toEqual(TRIGGERS.map((trigger) => `${trigger}1`))
})

test('the file has a byte order mark, CRLF, a head, and a line for each commitment', () => {
  const csv = renderCommitmentsCsv(norland(english))
  expect(csv.startsWith('\uFEFF"case","number",')).toBe(true)
  expect(csv.endsWith('"\r\n')).toBe(true)
  const [head, first] = parse(csv)
  expect(head).toEqual(Object.keys(COMMITMENT_COLUMNS))
  const row = Object.fromEntries((head ?? []).map((name, i) => [name, first?.[i]]))
  expect(row).toMatchObject({
    case: 'NOR-25',
    number: 'C 1',
    exhibit: 'E 3',
    page: '1',
    status: 'partly_kept',
    status_on: '2025-10-20',
    updates: '3',
  })
})

test('the documentation names every column', async () => {
  const text = await readFile('docs/case-history-format.md', 'utf8')
  for (const column of Object.keys(COMMITMENT_COLUMNS)) expect(text).toContain(`\`${column}\``)
})

const unquoted = (cell: string) => cell.slice(1, -1).replaceAll('""', '"')

function parse(csv: string): string[][] {
  return csv
    .slice(1, -2)
    .split('"\r\n"')
    .map((line, i, all) => `${i > 0 ? '"' : ''}${line}${i < all.length - 1 ? '"' : ''}`)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => (match[1] ?? '').replaceAll('""', '"')))
}
