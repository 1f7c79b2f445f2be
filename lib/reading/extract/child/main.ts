import { fstatSync, readSync, writeSync } from 'node:fs'
import { frameHead, type FrameKind } from '@/lib/reading/extract/child/frames'
import { packReading, type PackedReading } from '@/lib/reading/extract/child/packed-reading'
import type { ChildAnswer, ChildTask } from '@/lib/reading/extract/child/task'
import { extract } from '@/lib/reading/extract/extract'
import type { Extracted, ReadErrorCode } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'

/** What is said in the end: the text is with it only where its words are not read. */
type Said =
  Exclude<ChildAnswer, { extracted: Extracted }> | { ok: true; extracted?: Extracted; reading: PackedReading | null }

const [standardInput, answers] = [0, 3]

function say(kind: FrameKind, payload: Uint8Array): void {
  writeAll(frameHead(kind, payload.length))
  writeAll(payload)
}

function writeAll(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(answers, bytes, at)
}

const sayJson = (kind: FrameKind, value: unknown) => say(kind, Buffer.from(JSON.stringify(value)))

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

async function answer(task: ChildTask, bytes: Uint8Array): Promise<Said> {
  try {
    if (task.wantsCells) return { ok: true, cells: await cellsOf(bytes, task) }
    const extracted = await extract(bytes, task, {
      emitAttachment: task.wantsAttachments ? (each) => say('attachment', each) : null,
      onProgress: (progress) => sayJson('progress', progress),
    })
    const waits = extracted.needsOcr && task.ocrLanguages === null
    if (!task.withSuggestions || waits) return { ok: true, extracted, reading: null }
    sayJson('extracted', extracted)
    return { ok: true, reading: await readWords(extracted, task) }
  } catch (error) {
    return { ok: false, code: codeOf(error), detail: error instanceof Error ? (error.stack ?? '') : String(error) }
  }
}

async function cellsOf(bytes: Uint8Array, { limits }: ChildTask) {
  const { readCells } = await import('@/lib/reading/extract/office/read-cells')
  return readCells(bytes, limits)
}

/** The rules are loaded only when they are asked for. Should they fail on a text, the text still stands; null then. */
async function readWords(extracted: Extracted, { weights }: ChildTask): Promise<PackedReading | null> {
  try {
    const { readWords: read } = await import('@/lib/reading/extract/read-words')
    return packReading(read(extracted, weights))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    return null
  }
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
