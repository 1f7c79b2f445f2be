import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { runProgram } from '@/lib/exports/run-program'

/** A PDF of one page, whose words are in a packed stream. */
async function pdfOf(words: string): Promise<Buffer> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage().drawText(words, { font })
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

/** The same file with bytes in the middle of its first packed stream turned over, as a broken disk leaves it. */
function damaged(pdf: Buffer): Buffer {
  const copy = Buffer.from(pdf)
  const from = copy.indexOf('stream\n') + 12
  for (let at = from; at < from + 12; at += 1) copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}

const countPages = async (count: { path: string; mediaType: string }[]) => {
  const how = { doing: 'Binding', input: JSON.stringify({ count }), longestMs: 60_000, flags: [] }
  return JSON.parse((await runProgram('bind.mjs', how)).toString()) as (number | null)[]
}

test('a scan or photograph is a page of the bundle, and what only says that it is one is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-bind-'))
  const picture = createCanvas(40, 30)
  await writeFile(join(folder, 'scan.png'), picture.toBuffer('image/png'))
  await writeFile(join(folder, 'photo.jpg'), picture.toBuffer('image/jpeg'))
  const files = [
    ['scan.png', 'image/png'],
    ['photo.jpg', 'image/jpeg'],
    ['photo.jpg', 'image/png'],
  ] as const
  const count = files.map(([name, mediaType]) => ({ path: join(folder, name), mediaType }))
  expect(await countPages(count)).toEqual([1, 1, null])
  await rm(folder, { recursive: true })
})

test('an original with a damaged stream is not bound, so that it cannot damage the bundle; a whole one is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-bind-'))
  const whole = await pdfOf('What was said in the letter, word for word, line for line, page for page.')
  await writeFile(join(folder, 'whole.pdf'), whole)
  await writeFile(join(folder, 'damaged.pdf'), damaged(whole))
  const count = ['whole.pdf', 'damaged.pdf'].map((name) => ({ path: join(folder, name), mediaType: 'application/pdf' }))
  expect(await countPages(count)).toEqual([1, null])
  await rm(folder, { recursive: true })
})
