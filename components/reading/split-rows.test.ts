import { expect, test } from 'vitest'
import { isTableOf, splitRows } from '@/components/reading/split-rows'

test('each line of a table is a row, and each cell stands in its column, the empty ones too', () => {
  const text = 'Station\tCalls\tDay\nHalvik\t\t4 May\n\n\fSkarholt\t12'
  const rows = splitRows(text)
  expect(rows.map(({ runs }) => runs.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['Station', 'Calls', 'Day'],
    ['Halvik', '', '4 May'],
    ['Skarholt', '12'],
  ])
  expect(rows.map(({ number, page }) => [number, page])).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
  ])
  expect(rows.map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['Station\tCalls\tDay'],
    ['Halvik\t\t4 May'],
    ['Skarholt\t12'],
  ])
})

test('a table of more cells than a page can hold keeps its rows', () => {
  const text = Array.from({ length: 3000 }, () => 'a\tb\tc\td\te\tf\tg\th').join('\n')
  const rows = splitRows(text)
  expect(rows).toHaveLength(3000)
  expect(rows[0]?.runs).toHaveLength(1)
})

test('only files of tables are read by rows', () => {
  expect(['csv', 'xlsx', 'txt', 'pdf'].map((fileKind) => isTableOf({ fileKind }))).toEqual([true, true, false, false])
  expect(isTableOf(null)).toBe(false)
})
