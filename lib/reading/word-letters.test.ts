import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { readWords } from '@/lib/reading/words/read-words'

const said = (words: string) => new Paragraph({ children: [new TextRun(words)] })
const offeredIn = async (children: (Paragraph | Table)[], footnotes = {}) => {
  const bytes = Buffer.from(await Packer.toBuffer(new Document({ footnotes, sections: [{ children }] })))
  const task = { name: 'answer.docx', mediaType: null, limits: defaultLimits, ocrLanguages: null }
  const extracted = await extract(bytes, task, { emitAttachment: null, onProgress: () => undefined })
  return readWords(extracted)
    .suggestions.filter(({ kind }) => kind === 'commitment' || kind === 'refusal')
    .map(({ kind, quote }) => `${kind}: ${quote.replace(/\s+/g, ' ')}`)
}
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((words) => new TableCell({ children: [said(words)] })) })

test('each paragraph of a Word letter stands for itself, also short ones, items of a list, and one under a table', async () => {
  const offered = await offeredIn(
    [
      said('Dear Ms Lindqvist,'),
      new Paragraph({
        children: [
          new TextRun('We will publish the list by 28 February 2027'),
          new FootnoteReferenceRun(1),
          new TextRun('.'),
        ],
      }),
      said('On your questions:'),
      said('the register will be opened in May 2027;'),
      said('observers cannot be admitted.'),
      new Table({ rows: [row('Measure', 'When'), row('We will train 40 officers', 'by June 2027')] }),
      said('We will meet you in May 2027.'),
      said('Yours sincerely,'),
      said('Tomas Brandt'),
    ],
    { 1: { children: [said('Order 14/2025.')] } },
  )
  expect(offered).toEqual([
    'commitment: We will publish the list by 28 February 2027[1].',
    'commitment: the register will be opened in May 2027;',
    'refusal: observers cannot be admitted.',
    'commitment: We will train 40 officers',
    'commitment: We will meet you in May 2027.',
  ])
})

test('a Word letter with a paragraph for each line is read in whole sentences, also over a day that a line parts', async () => {
  const lines = [
    'Dear Ms Lindqvist,',
    'The Ministry has read what your office asked. We will publish the list of the posts by 1',
    'June 2026. The Border Department will train forty officers in the new rules before the',
    'end of the year, and observers will be admitted to the posts of the northern shore until',
    '1 March 2027.',
  ]
  expect(await offeredIn(lines.map(said))).toEqual([
    'commitment: We will publish the list of the posts by 1 June 2026.',
    'commitment: The Border Department will train forty officers in the new rules before the end of the year, and observers will be admitted to the posts of the northern shore until 1 March 2027.',
  ])
})

test('items of a list in a Word letter stand apart, though they end openly and begin with a small letter', async () => {
  const item = (words: string) => new Paragraph({ bullet: { level: 0 }, children: [new TextRun(words)] })
  const offered = await offeredIn([
    said('Dear Ms Lindqvist,'),
    said('On your questions to the Border Department of the northern shore'),
    item('the register of all the posts will be opened in May 2027'),
    item('observers cannot be admitted to any of the posts'),
  ])
  expect(offered).toEqual([
    'commitment: the register of all the posts will be opened in May 2027',
    'refusal: observers cannot be admitted to any of the posts',
  ])
})
