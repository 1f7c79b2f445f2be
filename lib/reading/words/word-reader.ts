import type { Readable } from 'node:stream'
import { readFrames } from '@/lib/reading/extract/child/frames'
import type { StartedChild } from '@/lib/reading/extract/child/spawn-child'
import { holdOn, spawned } from '@/lib/reading/extract/child/spawned'
import { watchChild } from '@/lib/reading/extract/child/watch-child'
import { defaultLimits } from '@/lib/reading/extract/limits'
import type { Reading } from '@/lib/reading/schema'
import { takeReading } from '@/lib/reading/words/take-reading'
import type { WordsTask } from '@/lib/reading/words/told'

/** A process that reads the words of one text after the other. `isReady` settles when it says its first word, or ends. */
export type WordReader = StartedChild & { isGone: boolean; isReady: Promise<void> }

/** MiB, resident; as much as whatever reads a file. One that is ready has some 200, after a long report 220. */
const { memoryMb } = defaultLimits

/** All that it says of one text. */
const mostBytes = defaultLimits.textLength * 12 + 10_000_000

/** Starts one, which reads letters of our own `rounds` times while it has nothing else to do; null where no process can be started now. */
export function startWordReader(rounds: number, onEnd: (one: WordReader) => void): WordReader | null {
  const started = spawned({ memoryMb, mayDraw: false }, ['words', String(rounds)])
  if (!started) return null
  const isReady = new Promise<void>((settle) => {
    started.process.stdio[3]?.once('readable', settle)
    for (const how of ['error', 'exit']) started.process.once(how, () => settle())
  })
  const one: WordReader = { ...started, isGone: false, isReady }
  const end = () => {
    one.isGone = true
    onEnd(one)
  }
  for (const how of ['error', 'exit']) started.process.once(how, end)
  holdOn(one, false)
  return one
}

/** `onSent` is called when a reader has all of the text; `signal` ends whoever reads it. */
export type Asked = { onSent?: () => void; signal?: AbortSignal }

/** `lost`: it ended, or was ended, over the text, which took so many `ms` of its time. */
export type Heard = { reading: Reading | null; peakMb: number } | { lost: true; ms: number; peakMb: number }

/** One that has a text and stands still for so long has hung; in ms. */
const stillMs = 2_000

/**
 * Asks it for the words of a text, in `ms` of its own time at most. One that takes too long or too much memory, or has no room for further
 * words, is ended. Never throws.
 */
export async function askWordReader(
  one: WordReader,
  task: WordsTask,
  ms: number,
  { onSent, signal }: Asked = {},
): Promise<Heard> {
  const { process: child, hasSources } = one
  holdOn(one, true)
  await hasSources
  const end = () => endWordReader(one)
  const watch = watchChild(child.pid ?? 0, { ms, memoryMb, stillMs }, end)
  signal?.addEventListener('abort', end)
  try {
    if (signal?.aborted) end()
    child.stdin?.write(`${JSON.stringify(task)}\n`, onSent)
    const payload = await nextResult(child.stdio[3] as Readable)
    const { reading, peakMb, isFull } = takeReading(payload, task.words.text)
    if (isFull) end()
    return { reading, peakMb: Math.max(peakMb, watch.stop().peakMb) }
  } catch {
    // It ended, or says more than it may, or no JSON.
    end()
    return { lost: true, ...watch.stop() }
  } finally {
    watch.stop()
    signal?.removeEventListener('abort', end)
    holdOn(one, false)
  }
}

/** Its next answer. Throws where it ends before. */
async function nextResult(pipe: Readable): Promise<Uint8Array> {
  const chunks = pipe.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
  for await (const { kind, payload } of readFrames(chunks, mostBytes)) if (kind === 'result') return payload
  throw new Error('It said no more.')
}

/** Has it end. */
export function endWordReader(one: WordReader): void {
  one.isGone = true
  one.process.kill('SIGKILL')
}
