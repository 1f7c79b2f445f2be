import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Progress } from '@/lib/reading/extract/schema'
import { readFile } from '@/lib/reading/read-file'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'progress-of-ocr-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const width = 1240
const height = 1754

/** A sheet of paper as a scanner gives it: a picture with black words on white. */
function scanned(lines: readonly string[]): Buffer {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'black'
  context.font = '34px serif'
  lines.forEach((line, i) => context.fillText(line, 120, 200 + i * 56))
  return canvas.toBuffer('image/png')
}

test('a scan tells how many of its pages are recognised, before the first and after each', async () => {
  const pdf = await PDFDocument.create()
  for (const words of ['We will open the register of visits.', 'We thank you for your interest in our work.']) {
    const picture = await pdf.embedPng(scanned([words, words, words]))
    pdf.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  }
  const path = join(folder, 'scan.pdf')
  await writeFile(path, await pdf.save())
  const told: Progress[] = []
  const read = await readFile(path, {
    name: 'scan.pdf',
    withoutSuggestions: true,
    ocr: { languages: ['eng'] },
    onProgress: (progress) => told.push(progress),
  })
  expect(read).toMatchObject({ ok: true })
  expect(told).toEqual([
    { done: 0, pages: 2 },
    { done: 1, pages: 2 },
    { done: 2, pages: 2 },
  ])
})
