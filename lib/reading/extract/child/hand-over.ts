import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { forgetParts } from '@/lib/reading/extract/child/forget-parts'
import { readFrames, type Frame } from '@/lib/reading/extract/child/frames'
import { hearProgress, type Hearing } from '@/lib/reading/extract/child/hear-progress'
import type { StartedChild } from '@/lib/reading/extract/child/spawn-child'
import type { ChildAnswer, ChildTask } from '@/lib/reading/extract/child/task'
import { takeAnswer, takeWords } from '@/lib/reading/extract/child/take-answer'
import type { Progress } from '@/lib/reading/extract/schema'
import type { FileWords } from '@/lib/reading/words/told'
import { noteReading } from '@/lib/reading/extract/child/waiting-child'
import { watchChild, type Excess, type Most, type Spent } from '@/lib/reading/extract/child/watch-child'

/** A file for a child: its task, the paths of the bytes that are sent one behind the other, what it may cost, and where its parts are put. */
export type ChildRun = Most & {
  task: ChildTask
  paths: readonly string[]
  mayDraw: boolean
  attachmentsInto: string | null
  onProgress?: (progress: Progress) => void
  /** Told once, before the rest, where the task asks for words: begins to read them. The rest is heard when it settles. */
  onWords?: (words: FileWords) => Promise<void>
}

/** What became of a child, with the most memory it used (MiB, resident). There are no parts where there is no answer. */
export type ChildEnd = { answer: ChildAnswer; peakMb: number; attachmentPaths: string[] }

/**
 * `isItsOwn`: it ended without an answer in a way that may come from what the child was before it had the file: it died by
 * itself, stood still, or had no memory left. `ms`: what the file took of its time. `ignored`: how often it told a progress that
 * is none.
 */
type HandedOver = ChildEnd & { isItsOwn: boolean; ms: number; ignored: number }

/** The JSON of a text is at most six times as long; it is told once more where its words are read, and its map is about as long again. */
const mostBytesOf = ({ limits }: ChildTask) => limits.textLength * 18 + limits.unpackedBytes + 10_000_000

const stopped: ChildAnswer = { ok: false, code: 'too_heavy', detail: 'stopped' }
const died = (detail: string): ChildAnswer => ({ ok: false, code: 'unreadable', detail })
/** A process that has no number was never there, for want of memory or of processes. */
const endedAs = ({ pid }: ChildProcess, detail: string): ChildAnswer =>
  pid === undefined ? { ok: false, code: 'no_process', detail } : died(detail)

/** V8 ends itself so when its heap is full. */
const isHeapFull = (how: string) => ['SIGABRT', '134', 'SIGTRAP'].includes(how)

/**
 * Gives a file to a child and waits for its answer. One that takes too long, too much memory, says too much, stands still or
 * dies is ended, and its answer is an error: this never throws because of what is in the file.
 */
export async function handOver({ process: child, hasSources }: StartedChild, run: ChildRun): Promise<HandedOver> {
  const noteEnd = noteReading()
  const attachmentPaths: string[] = []
  const progress = hearProgress(run.task.limits, run.onProgress)
  let excess: Excess | null = null
  let stop: () => Spent = () => ({ peakMb: 0, ms: 0 })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(String(signal ?? code)))
  })
  const endOf = async (answer: ChildAnswer, isItsOwn: boolean): Promise<HandedOver> => {
    if (!answer.ok) await forgetParts(attachmentPaths.splice(0))
    const { peakMb, ms } = stop()
    return {
      answer,
      peakMb: Math.max(peakMb, answer.peakMb ?? 0),
      attachmentPaths,
      isItsOwn,
      ms,
      ignored: progress.ignored(),
    }
  }
  try {
    await hasSources
    if (child.pid) {
      const watch = watchChild(child.pid, run, (what) => {
        excess = what
        child.kill('SIGKILL')
      })
      stop = watch.stop
    }
    send(run, child)
    const answered = await listen(child.stdio[3] as Readable, run, {
      paths: attachmentPaths,
      progress,
      hasWords: false,
    })
    const how = await ended
    if (excess) return await endOf(stopped, excess !== 'time')
    if (answered) return await endOf(answered, false)
    return await endOf(isHeapFull(how) ? stopped : endedAs(child, how), true)
  } catch (error) {
    child.kill('SIGKILL')
    await ended
    if (excess) return await endOf(stopped, excess !== 'time')
    const saidTooMuch: ChildAnswer = { ok: false, code: 'too_long', detail: String(error) }
    return await endOf(error instanceof RangeError ? saidTooMuch : endedAs(child, String(error)), false)
  } finally {
    stop()
    noteEnd()
    tellIgnored(progress.ignored())
  }
}

/** The task in a line, then the bytes. A file that cannot be opened, and a child that takes no more, end the child. */
function send({ task, paths }: ChildRun, child: ChildProcess): void {
  child.stdin?.write(`${JSON.stringify(task)}\n`)
  const [first = '', ...others] = paths
  const bytes = others.length === 0 ? createReadStream(first) : Readable.from(bytesOf(paths))
  if (child.stdin) pipeline(bytes, child.stdin, (error) => error && child.kill('SIGKILL'))
}

async function* bytesOf(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const each of paths) yield* createReadStream(each) as AsyncIterable<Buffer>
}

/** What is gathered from a child: the paths of its parts, how far it is, and whether it has told words. */
type Gathered = { paths: string[]; progress: Hearing; hasWords: boolean }

async function listen(pipe: Readable, run: ChildRun, gathered: Gathered): Promise<ChildAnswer | null> {
  let answer: ChildAnswer | null = null
  for await (const frame of readFrames(pipe, mostBytesOf(run.task)))
    answer = (await take(frame, run, gathered)) ?? answer
  return answer
}

async function take(frame: Frame, run: ChildRun, gathered: Gathered): Promise<ChildAnswer | null> {
  const { paths, progress } = gathered
  if (frame.kind === 'attachment' && run.attachmentsInto) {
    if (paths.length >= run.task.limits.entries) throw new RangeError('The child handed out more parts than it may.')
    const target = path.join(run.attachmentsInto, randomUUID())
    paths.push(target) // before it is written, so that half of one is removed as well
    await writeFile(target, frame.payload, { flag: 'wx', mode: 0o600 })
  }
  if (frame.kind === 'progress') progress.hear(frame.payload)
  if (frame.kind === 'words' && run.task.tellsWords && !gathered.hasWords) {
    gathered.hasWords = true
    const words = takeWords(frame.payload, run.task)
    if (words) await run.onWords?.(words)
  }
  return frame.kind === 'result' ? takeAnswer(frame.payload, run.task) : null
}

/** Our own reader never does: whoever runs the installation learns that a file made one say what it should not. */
function tellIgnored(times: number): void {
  if (times > 0) process.stderr.write(`A reader told progress that is none, ${times} times: ignored.\n`)
}
