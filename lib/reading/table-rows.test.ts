import { expect, test } from 'vitest'
import { extractedOf } from '@/lib/reading/extract/context'
import { wordText } from '@/lib/reading/extract/office/word-text'
import { sheetText } from '@/lib/reading/extract/office/sheet-text'
import { readText } from '@/lib/reading/read-text'
import { readWords } from '@/lib/reading/words/read-words'
import type { FileKind } from '@/lib/reading/extract/schema'
import { readCsv } from '@/lib/reading/extract/text/read-csv'
import { readHtml } from '@/lib/reading/extract/text/read-html'

const rows = [
  ['When', 'What', 'Who'],
  ['1 June 2031', 'The Ministry will publish the register of ferries', 'Ministry of Transport'],
  ['2 June 2031', 'We will publish the timetable for the northern isles', 'Harbour office'],
]
const promises = [
  'The Ministry will publish the register of ferries',
  'We will publish the timetable for the northern isles',
]

const extractedFrom = (kind: FileKind, text: string) => extractedOf(kind, text)

const row = (cells: readonly string[], cell: (words: string) => string) => cells.map(cell).join('')
const inWord = (given: readonly (readonly string[])[]) =>
  extractedFrom(
    'docx',
    wordText(
      `<w:tbl>${given.map((cells) => `<w:tr>${row(cells, (words) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`)}</w:tr>`).join('')}</w:tbl><w:p><w:r><w:t>and so on</w:t></w:r></w:p>`,
    ).text,
  )
const inSheet = (given: readonly (readonly string[])[]) =>
  extractedFrom(
    'xlsx',
    sheetText(
      given
        .map((cells, at) => `<row r="${at + 1}">${row(cells, (words) => `<c t="str"><v>${words}</v></c>`)}</row>`)
        .join(''),
      { strings: [], dates: [], from1904: false, mostLength: 10_000 },
    ),
  )
const inPage = (given: readonly (readonly string[])[]) =>
  readHtml(
    Buffer.from(
      `<table>${given.map((cells) => `<tr>${row(cells, (words) => `<td>${words}</td>`)}</tr>`).join('\n')}</table>and so on`,
    ),
  )
const inCsv = (given: readonly (readonly string[])[]) =>
  readCsv(Buffer.from(given.map((cells) => cells.join(';')).join('\n')))

const promisedIn = (extracted: Parameters<typeof readWords>[0]) =>
  readWords(extracted).suggestions.flatMap(({ kind, tier, quote }) =>
    kind === 'commitment' && tier === 'suggest' ? [quote] : [],
  )

test.each([
  ['a CSV', inCsv],
  ['a workbook', inSheet],
  ['a Word document', inWord],
  ['a web page', inPage],
])('a cell of %s ends a passage, though no full stop stands there', (_, table) => {
  expect(promisedIn(table(rows))).toEqual(promises)
})

test.each([
  ['a CSV', inCsv],
  ['a workbook', inSheet],
])('a row of %s with one column ends a passage', (_, table) => {
  expect(promisedIn(table([['What'], ...promises.map((words) => [words]), ['the rest']]))).toEqual(promises)
})

test('a cell ends a passage also where the next sheet goes on in small letters', () => {
  const text = `# Ferries\nWhat\nWe will publish the register of\n\f# Boats\nand of the boats`
  expect(promisedIn(extractedFrom('xlsx', text))).toEqual(['We will publish the register of'])
})

test('a tab behind the number of a paragraph parts no sentence from the line in which it goes on', () => {
  const text = '1.\tThe Ministry will publish the register of ferries\nby 1 June 2031.'
  expect(promisedIn(extractedFrom('docx', text))).toEqual([text.slice(3)])
})

const dueIn = (extracted: Parameters<typeof readWords>[0]) =>
  readWords(extracted).suggestions.flatMap(({ kind, quote, dueOn, firmness }) =>
    kind === 'commitment' ? [[quote, dueOn, firmness]] : [],
  )

test.each([
  ['a CSV', inCsv],
  ['a workbook', inSheet],
  ['a Word document', inWord],
  ['a web page', inPage],
])('a promise in a row of %s is due by the one other cell that is a time, and by none of two', (_, table) => {
  const given = [
    ['What', 'Until', 'Who'],
    ['We will publish the register of ferries', 'June 2031', 'Harbour office'],
    ['We will train all pilots', 'by 31 March 2031', 'Pilots of 2030'],
    ['We will paint the boats', '1 May 2031', '1 July 2031'],
  ]
  expect(dueIn(table(given))).toEqual([
    ['We will publish the register of ferries', '2031-06-30', 'dated'],
    ['We will train all pilots', '2031-03-31', 'dated'],
    ['We will paint the boats', null, 'undated'],
  ])
})

test('a day before a promise in its row counts only where the text is dated, and the day is to come', () => {
  const row = (day: string) => `${day}\tWe will publish the register of ferries\tHarbour office`
  const letter = (day: string) => `Halvik, 4 May 2030\n\nDear colleagues,\n\n${row(day)}\n\nYours faithfully,`
  const due = (text: string) => dueIn(extractedFrom('docx', text))[0]?.[1]
  expect([due(row('2 June 2031')), due(letter('2 June 2031')), due(letter('2 June 2029'))]).toEqual([
    null,
    '2031-06-02',
    null,
  ])
})

test('a row of a web page stays one though its cells hold paragraphs or nothing, and a cell that holds a letter keeps its paragraphs', () => {
  const row = '<tr><td><p>We will train 40 officers</p></td><td></td><td><p>June 2031</p></td></tr>'
  const inside = `<p>Dear all,</p><p>The plan:</p><table>${row}${row}</table>`
  const { text } = readHtml(Buffer.from(`<table><tr><td>&nbsp;</td><td>${inside}</td></tr></table>`))
  const line = 'We will train 40 officers\t\tJune 2031'
  expect(text.trim()).toBe(`Dear all,\n\nThe plan:\n\n${line}\n${line}`)
})

test('a cell of a workbook that is empty and says no place keeps its column', () => {
  const cell = (words: string) => `<c t="str"><v>${words}</v></c>`
  const xml = `<row>${cell('What')}<c t="str"/>${cell('When')}</row><row>${cell('Train')}${cell('')}${cell('June 2031')}</row>`
  const given = { strings: [], dates: [], from1904: false, mostLength: 10_000 }
  expect(sheetText(xml, given)).toBe('What\t\tWhen\nTrain\t\tJune 2031')
})

test('a line of very many promises and times is through at once', () => {
  const started = performance.now()
  const { suggestions } = readText('We will publish the register.\tJune 2031.\t'.repeat(800))
  expect(suggestions.length).toBeGreaterThan(800)
  expect(performance.now() - started).toBeLessThan(8000)
})
