import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scannedPages } from '@/lib/reading/extract/ocr/fixtures/scanned-pages'
import type { Progress } from '@/lib/reading/extract/schema'
import { readFile } from '@/lib/reading/read-file'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'progress-of-ocr-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a file tells how many of its scanned pages are recognised, before the first and after each; its other pages do not count', async () => {
  const lines = ['We will open the register of visits.', 'We thank you for your interest in our work.']
  const path = join(folder, 'scan.pdf')
  await writeFile(path, await scannedPages(lines, { plain: ['This page has its words.'] }))
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
