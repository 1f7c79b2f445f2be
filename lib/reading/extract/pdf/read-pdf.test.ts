import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFile } from '@/lib/reading/read-file'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'view-pdf-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Draw = (page: PDFPage, font: PDFFont, number: number) => void

async function readPages(name: string, pages: number, draw: Draw, withoutSuggestions = true) {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  for (let number = 1; number <= pages; number += 1) draw(pdf.addPage([595, 842]), font, number)
  const path = join(folder, name)
  await writeFile(path, await pdf.save())
  const read = await readFile(path, { name, withoutSuggestions })
  if (!read.ok) throw new Error(read.error.sentence)
  return read
}

const name = (number: number) => ['one', 'two', 'three'][number - 1] ?? 'another'

const column = (words: string, lines: number) =>
  Array.from({ length: lines }, (_, i) => `${words} in line number ${i + 1},`)

const drawLines = (page: PDFPage, font: PDFFont, x: number, top: number, size: number, lines: readonly string[]) =>
  lines.forEach((line, i) => page.drawText(line, { x, y: top - i * (size + 3), size, font }))

/** Two columns with a note under the first, a running head and a running foot that hangs under the first column. */
const drawColumns: Draw = (page, font, number) => {
  drawLines(page, font, 60, 805, 9, ['Registry of Norland'])
  drawLines(page, font, 60, 700, 11, column(`The left column of page ${name(number)} speaks`, 35))
  drawLines(page, font, 60, 190, 8, ['1 A note that hangs under the left column,', 'and has a second line.'])
  drawLines(page, font, 320, 700, 11, column(`The right column of page ${name(number)} goes on`, 38))
  drawLines(page, font, 60, 40, 9, [`Registry of Norland - page ${number}`])
}

test('two columns are read one after the other; head, note and foot stand outside the sentence that goes on', async () => {
  const { extracted } = await readPages('columns.pdf', 2, drawColumns)
  const [page] = extracted.text.split('\f')
  const order = [
    'Registry of Norland',
    'left column',
    'number 35,',
    'right column',
    'number 38,',
    '1 A note',
    'second line',
    'page 1',
  ]
  const places = order.map((words) => page?.indexOf(words) ?? -1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(page?.slice(page.lastIndexOf('The left column'), page.indexOf('The right column')).trim()).toMatch(/^[^\n]+,$/)
  const quoted = (kind: string) =>
    extracted.zones
      .filter((zone) => zone.kind === kind && zone.page === 1)
      .map(({ start, end }) => extracted.text.slice(start, end))
  expect(quoted('footnote')).toEqual(['1 A note that hangs under the left column,\nand has a second line.'])
  expect(quoted('page_furniture')).toEqual(['Registry of Norland - page 1'])
})

test('labels with long words beside them are read row by row, as above a mail that was printed', async () => {
  const said = ['From:', 'Sent:', 'To:', 'Cc:', 'Subject:', 'Attachments:']
  const { extracted } = await readPages('labels.pdf', 1, (page, font) => {
    drawLines(page, font, 60, 780, 11, said)
    drawLines(page, font, 150, 780, 11, column('What stands beside a label', 6))
    drawLines(page, font, 60, 660, 11, ['Dear colleagues,', ...column('The letter below its head speaks', 4)])
  })
  const rows = said.map((label, i) => `${label}\tWhat stands beside a label in line number ${i + 1},`)
  expect(extracted.text).toContain(rows.join('\n'))
})

test('the head of the first page is a letterhead once, also where later pages repeat it above their text', async () => {
  const { extracted } = await readPages('head.pdf', 3, (page, font, number) => {
    drawLines(page, font, 60, 815, 8, ['Registry of Norland'])
    if (number === 1) drawLines(page, font, 60, 780, 16, ['Registry of Norland'])
    drawLines(page, font, 400, 40, 8, [`page ${number} of 3`])
    drawLines(page, font, 60, 700, 11, column(`The body of page ${name(number)} speaks`, 20))
  })
  const kindsOf = (page: number) =>
    extracted.zones
      .filter((zone) => zone.page === page && extracted.text.slice(zone.start, zone.end).includes('Registry'))
      .map(({ kind }) => kind)
  expect(kindsOf(1).toSorted()).toEqual(['letterhead', 'page_furniture'])
  expect(kindsOf(2)).toEqual(['page_furniture'])
})

test('a line of the body that comes back at the foot of each page is body, as long as body stands under it', async () => {
  const { extracted } = await readPages('again.pdf', 3, (page, font, number) => {
    drawLines(page, font, 60, 700, 11, column(`The body of page ${name(number)} speaks`, 20))
    drawLines(page, font, 60, 90, 11, [
      'We answer for the Ministry and will',
      `write to you about matter ${name(number)}.`,
    ])
  })
  expect(extracted.zones.filter(({ kind }) => kind === 'page_furniture')).toEqual([])
  expect(extracted.text).toContain('We answer for the Ministry and will\nwrite to you about matter two.')
})

test('an ordinary letter of thirty pages leaves an eighth of the memory it may use', async () => {
  const read = await readPages('letter.pdf', 30, drawColumns, false)
  expect(read.reading).not.toBeNull()
  expect(read.peakMb).toBeLessThan(210)
})
