import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { readWords } from '@/lib/reading/words/read-words'

const said = (words: string) => new Paragraph({ children: [new TextRun(words)] })
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((words) => new TableCell({ children: [said(words)] })) })

test('each paragraph of a Word letter stands for itself, also short ones, items of a list, and one under a table', async () => {
  const letter = new Document({
    footnotes: { 1: { children: [said('Order 14/2025.')] } },
    sections: [
      {
        children: [
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
      },
    ],
  })
  const task = { name: 'answer.docx', mediaType: null, limits: defaultLimits, ocrLanguages: null }
  const bytes = Buffer.from(await Packer.toBuffer(letter))
  const extracted = await extract(bytes, task, { emitAttachment: null, onProgress: () => undefined })
  const offered = readWords(extracted).suggestions.filter(({ kind }) => kind === 'commitment' || kind === 'refusal')
  expect(offered.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([
    'commitment: We will publish the list by 28 February 2027[1].',
    'commitment: the register will be opened in May 2027;',
    'refusal: observers cannot be admitted.',
    'commitment: We will train 40 officers',
    'commitment: We will meet you in May 2027.',
  ])
})
