import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import {
  cutMark,
  longestCell,
  recordColumns,
  recordSheets,
  sheetLabels,
  type RecordTables,
} from '@/lib/exports/record-columns'
import { renderXlsx } from '@/lib/exports/render-xlsx'

const none = Object.fromEntries(recordSheets.map((sheet) => [sheet, []])) as unknown as RecordTables

async function readBack(tables: Partial<RecordTables>) {
  const sheets = await readXlsxFile(await renderXlsx({ ...none, ...tables }))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

test('the workbook has every sheet with the labels of its columns as its head', async () => {
  const sheets = await readBack({})
  expect([...sheets.keys()]).toEqual(recordSheets.map((sheet) => sheetLabels[sheet]))
  for (const sheet of recordSheets) {
    expect(sheets.get(sheetLabels[sheet])?.[0]).toEqual(recordColumns[sheet].map(({ label }) => label))
  }
})

test('days come back as days, lists and formulas as the text they are', async () => {
  const letter = { letter: 'L 1', subject: '=1+1', sent_on: '2026-03-23', asks: 'one\ntwo', text: '@x\u0007y' }
  const [, row = []] = (await readBack({ letters: [letter] })).get('Letters') ?? []
  const cells = Object.fromEntries(recordColumns.letters.map(({ key }, i) => [key, row[i]]))
  expect(cells).toMatchObject({
    letter: 'L 1',
    subject: '=1+1',
    asks: 'one\ntwo',
    text: expect.stringMatching(/^@x\uFFFD?y$/) as string,
  })
  expect(cells.sent_on).toEqual(new Date('2026-03-23T00:00:00Z'))
})

test('a text that is longer than a cell is cut, and says so', async () => {
  const [, row = []] = (await readBack({ letters: [{ subject: 'x', text: 'a'.repeat(40_000) }] })).get('Letters') ?? []
  const text = String(row.at(-1))
  expect(text).toHaveLength(longestCell)
  expect(text.endsWith(cutMark)).toBe(true)
})
