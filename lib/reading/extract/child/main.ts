import { fstatSync, readSync } from 'node:fs'
import { answers, say, sayJson } from '@/lib/reading/extract/child/say'
import type { ChildAnswer, ChildTask } from '@/lib/reading/extract/child/task'
import { extract } from '@/lib/reading/extract/extract'
import type { ReadErrorCode } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import { wordsOf } from '@/lib/reading/words/told'

const standardInput = 0

/** The parent sends the task as one line of JSON, then the bytes of the file, then the end; null where it has ended itself. */
function receive(): { task: ChildTask; bytes: Uint8Array } | null {
  const line = readUntil(10)
  if (line.length === 0) return null
  const task = JSON.parse(line.toString('utf8')) as ChildTask
  const bytes = Buffer.allocUnsafeSlow(task.sizeBytes)
  let at = 0
  while (at < bytes.length) {
    const got = readSync(standardInput, bytes, at, bytes.length - at, null)
    if (got === 0) break
    at += got
  }
  return { task, bytes: bytes.subarray(0, at) }
}

function readUntil(end: number): Buffer {
  const bytes: number[] = []
  const one = Buffer.alloc(1)
  while (readSync(standardInput, one, 0, 1, null) === 1 && one[0] !== end) bytes.push(one[0] ?? 0)
  return Buffer.from(bytes)
}

const codeOf = (error: unknown): ReadErrorCode => {
  if (error instanceof UnreadableError) return error.code
  if (error instanceof RangeError) return 'too_heavy' // a stack that overflowed, an array that cannot be that long
  return 'unreadable'
}

async function answer(task: ChildTask, bytes: Uint8Array): Promise<ChildAnswer> {
  try {
    if (task.wantsCells) return { ok: true, cells: await cellsOf(bytes, task) }
    const extracted = await extract(bytes, task, {
      emitAttachment: task.wantsAttachments ? (each) => say('attachment', each) : null,
      onProgress: (progress) => sayJson('progress', progress),
    })
    const waits = extracted.needsOcr && task.ocrLanguages === null
    if (task.tellsWords && !waits) sayJson('words', wordsOf(extracted))
    return { ok: true, extracted }
  } catch (error) {
    return { ok: false, code: codeOf(error), detail: error instanceof Error ? (error.stack ?? '') : String(error) }
  }
}

async function cellsOf(bytes: Uint8Array, { limits }: ChildTask) {
  const { readCells } = await import('@/lib/reading/extract/office/read-cells')
  return readCells(bytes, limits)
}

// What a parser leaves behind (a promise nobody awaits) must not turn a good answer into a crash.
process.on('unhandledRejection', () => undefined)
fstatSync(answers)
if (process.argv[2] === 'ahead') {
  const { warmUp } = await import('@/lib/reading/extract/child/warm-up')
  await warmUp()
}
process.on('uncaughtException', (error) => {
  sayJson('result', { ok: false, code: codeOf(error), detail: error.stack ?? '' } satisfies ChildAnswer)
  process.exit(0)
})

sayJson('ready', null)
const received = receive()
if (!received) process.exit(0)
const { task, bytes } = received
const answered = await answer(task, bytes)
sayJson('result', { ...answered, peakMb: process.resourceUsage().maxRSS / 1024 })
process.exit(0)
