import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handOver } from '@/lib/reading/extract/child/hand-over'
import { defaultLimits } from '@/lib/reading/extract/limits'
import type { Progress } from '@/lib/reading/extract/schema'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-child-'))
  await writeFile(join(folder, 'scan.pdf'), 'whatever it is that took this child over')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const limits = { ...defaultLimits, ms: 60_000, ocrPages: 60 }
const refusal = JSON.stringify({ ok: false, code: 'no_text', detail: '' })

/** Kinds of frames, as a child numbers them. */
const [progress, attachment, result] = [1, 2, 3]

/** Hands the file to a child that only says `frames`: of each its kind, its words, and how often. */
async function hearChild(frames: readonly [kind: number, words: string, times?: number][]) {
  const program = `
    const { writeSync } = require('node:fs')
    const frame = ([kind, words, times = 1]) => {
      const head = Buffer.alloc(5)
      head.writeUInt8(kind, 0)
      head.writeUInt32LE(Buffer.byteLength(words), 1)
      const one = Buffer.concat([head, Buffer.from(words)])
      return Buffer.concat(Array(times).fill(one))
    }
    const all = Buffer.concat(${JSON.stringify(frames)}.map(frame))
    for (let at = 0; at < all.length;) at += writeSync(3, all, at)
  `
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] })
  child.stdin?.on('error', () => undefined) // it reads nothing
  const told: Progress[] = []
  const parts = await mkdtemp(join(folder, 'parts-'))
  const task = { name: 'scan.pdf', mediaType: null, sizeBytes: 1, limits, wantsAttachments: true }
  const end = await handOver(
    { process: child, hasSources: Promise.resolve() },
    {
      task: { ...task, tellsWords: false, ocrLanguages: ['eng'] },
      paths: [join(folder, 'scan.pdf')],
      ms: limits.ms,
      memoryMb: limits.memoryMb,
      mayDraw: false,
      attachmentsInto: parts,
      onProgress: (one) => told.push(one),
    },
  )
  return { end, told, parts: await readdir(parts) }
}

test.each([
  'no JSON',
  'null',
  '[]',
  '{"done":0}',
  '{"done":"0","pages":"2"}',
  '{"done":-1,"pages":2}',
  '{"done":3,"pages":2}',
  '{"done":0.5,"pages":2}',
  '{"done":0,"pages":1e9}',
  '{"done":0,"pages":2,"more":1}',
])('progress that a child tells wrongly (%s) is ignored and counted, and its answer is taken', async (words) => {
  const { end, told } = await hearChild([
    [progress, words, 3],
    [progress, '{"done":1,"pages":2}'],
    [result, refusal],
  ])
  expect(told).toEqual([{ done: 1, pages: 2 }])
  expect(end).toMatchObject({ answer: { code: 'no_text' }, ignored: 3 })
})

test('progress is passed on once a page at most, however often a child tells it', async () => {
  const { end, told } = await hearChild([
    [progress, '{"done":0,"pages":2}', 50_000],
    [progress, '{"done":1,"pages":2}', 50_000],
    [progress, '{"done":0,"pages":2}', 1],
    [progress, '{"done":2,"pages":3}', 1],
    [result, refusal],
  ])
  expect(told).toEqual([
    { done: 0, pages: 2 },
    { done: 1, pages: 2 },
  ])
  expect(end).toMatchObject({ answer: { code: 'no_text' }, ignored: 100_000 })
})

test('a child that tells its progress at length is ended, and nothing of it is kept', async () => {
  const { end, told } = await hearChild([
    [progress, ' '.repeat(5_000)],
    [result, refusal],
  ])
  expect(told).toEqual([])
  expect(end.answer).toMatchObject({ ok: false, code: 'too_long' })
})

test('a child that hands out more parts than a file may have is ended, and none of them stays', async () => {
  const { end, parts } = await hearChild([
    [attachment, '', limits.entries + 1],
    [result, refusal],
  ])
  expect(end.answer).toMatchObject({ ok: false, code: 'too_long' })
  expect(parts).toEqual([])
})
