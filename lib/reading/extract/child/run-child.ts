import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { readFrames, type Frame } from '@/lib/reading/extract/child/frames'
import { spawnChild, type StartedChild } from '@/lib/reading/extract/child/spawn-child'
import type { ChildAnswer, ChildTask } from '@/lib/reading/extract/child/task'
import { noteReading, takeWaiting } from '@/lib/reading/extract/child/waiting-child'
import { watchChild } from '@/lib/reading/extract/child/watch-child'

export type ChildRun = {
  task: ChildTask
  /** The file whose bytes are sent. */
  path: string
  ms: number
  memoryMb: number
  mayDraw: boolean
  attachmentsInto: string | null
  onProgress?: (share: number) => void
}

/** What became of a child, with the most memory it used (MiB, resident). */
export type ChildEnd = { answer: ChildAnswer; peakMb: number; attachmentPaths: string[] }

/** The JSON of a text is at most six times as long, and its map about as long again. */
const mostBytesOf = ({ limits }: ChildTask) => limits.textLength * 12 + limits.unpackedBytes + 10_000_000

const stopped: ChildAnswer = { ok: false, code: 'too_heavy', detail: 'stopped' }

/**
 * Gives a file to a child of its own, one that waits or else a new one, and waits for its answer. A child that takes too
 * long, too much memory, says too much or dies is ended, and its answer is an error: this never throws because of what is in
 * the file. One that waited may have died before it was given the file: then a new one reads it.
 */
export async function runChild(run: ChildRun): Promise<ChildEnd> {
  const waiting = takeWaiting(run)
  const end = waiting && (await handOver(waiting, run))
  const { answer, peakMb, attachmentPaths } =
    end && !end.saidNothing ? end : await handOver(spawnChild(run, { ahead: false }), run)
  return { answer, peakMb, attachmentPaths }
}

/** `saidNothing`: it ended by itself, without an answer and not for want of memory. */
async function handOver(
  { process: child, hasSources }: StartedChild,
  run: ChildRun,
): Promise<ChildEnd & { saidNothing: boolean }> {
  const noteEnd = noteReading()
  const attachmentPaths: string[] = []
  let forced: ChildAnswer | null = null
  const end = (why: ChildAnswer) => {
    forced ??= why
    child.kill('SIGKILL')
  }
  const watch = child.pid ? watchChild(child.pid, run, () => end(stopped)) : null
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(String(signal ?? code)))
  })
  try {
    await hasSources
    child.stdin?.write(`${JSON.stringify(run.task)}\n`)
    if (child.stdin)
      createReadStream(run.path)
        .on('error', () => child.kill('SIGKILL'))
        .pipe(child.stdin)
    const answered = await listen(child.stdio[3] as Readable, run, attachmentPaths)
    const how = await ended
    // V8 ends itself with SIGABRT or 134 when its heap is full.
    const isFull = how === 'SIGABRT' || how === '134' || how === 'SIGTRAP'
    const died: ChildAnswer = isFull ? stopped : { ok: false, code: 'unreadable', detail: how }
    const answer = forced ?? answered ?? died
    const peakMb = Math.max(watch?.stop() ?? 0, answered?.peakMb ?? 0)
    return { answer, peakMb, attachmentPaths, saidNothing: answer === died && !isFull }
  } catch (error) {
    end({ ok: false, code: 'too_long', detail: String(error) })
    await ended
    return { answer: forced ?? stopped, peakMb: watch?.stop() ?? 0, attachmentPaths, saidNothing: false }
  } finally {
    watch?.stop()
    noteEnd()
  }
}

async function listen(pipe: Readable, run: ChildRun, paths: string[]): Promise<ChildAnswer | null> {
  let answer: ChildAnswer | null = null
  for await (const frame of readFrames(pipe, mostBytesOf(run.task))) answer = (await take(frame, run, paths)) ?? answer
  return answer
}

async function take(frame: Frame, run: ChildRun, paths: string[]): Promise<ChildAnswer | null> {
  if (frame.kind === 'attachment' && run.attachmentsInto) {
    const target = path.join(run.attachmentsInto, randomUUID())
    await writeFile(target, frame.payload, { flag: 'wx', mode: 0o600 })
    paths.push(target)
  }
  if (frame.kind === 'progress') run.onProgress?.(Number(Buffer.from(frame.payload).toString('latin1')))
  if (frame.kind !== 'result') return null
  return JSON.parse(Buffer.from(frame.payload).toString('utf8')) as ChildAnswer
}
