import type { Readable } from 'node:stream'
import type { ChildKind, StartedChild } from '@/lib/reading/extract/child/spawn-child'
import { holdOn, spawned } from '@/lib/reading/extract/child/spawned'
import { watchChild } from '@/lib/reading/extract/child/watch-child'

/**
 * The next child is started when nobody has read for so long: getting one ready costs as much as reading a letter, so that a
 * file that is being read, and files that come one upon the other, have the processors to themselves.
 */
const calmMs = 100

/** `isReady` settles when it has made itself ready; false when it died before. */
type Waiting = StartedChild & { mayBeTaken: boolean; isReady: Promise<boolean> }

/** Getting ready takes so long at most, by the clock of `watchChild`: twenty times what it needs. One that takes longer has hung. */
const readyMs = 15_000

let kept: (ChildKind & { readyMs: number }) | null = null
let waiting: Waiting | null = null
let readings = 0
let calm: NodeJS.Timeout | undefined

/** Null where none can be started now: the next file tries again, and asks for a child of its own. */
function startAhead(kind: ChildKind & { readyMs: number }): Waiting | null {
  const started = spawned(kind, ['ahead'])
  if (!started?.process.pid) return null
  const most = { ms: kind.readyMs, memoryMb: kind.memoryMb }
  const watch = watchChild(started.process.pid, most, () => started.process.kill('SIGKILL'))
  const answers = started.process.stdio[3] as Readable
  const isReady = new Promise<boolean>((settle) => {
    answers.once('readable', () => settle(answers.readableLength > 0))
    for (const end of ['error', 'exit']) started.process.once(end, () => settle(false))
  })
  const one: Waiting = { ...started, mayBeTaken: false, isReady }
  void isReady.then((is) => {
    watch.stop()
    one.mayBeTaken = is
  })
  // The next file has it replaced: not at once, so that one that cannot live is not started over and over.
  const forget = () => {
    if (waiting === one) waiting = null
  }
  for (const end of ['error', 'exit']) started.process.once(end, forget)
  holdOn(one, false)
  return one
}

function startWhenCalm(): void {
  clearTimeout(calm)
  if (!kept || waiting || readings > 0) return
  calm = setTimeout(() => {
    if (kept) waiting ??= startAhead(kept)
  }, calmMs).unref()
}

/** Tells that a file is being read; gives what tells its end. */
export function noteReading(): () => void {
  readings += 1
  startWhenCalm()
  return () => {
    readings -= 1
    startWhenCalm()
  }
}

/** The child that waits, where it is ready and of this kind; it is the caller's then, for one file. */
export function takeWaiting({ memoryMb, mayDraw }: ChildKind): StartedChild | null {
  if (!waiting?.mayBeTaken || kept?.memoryMb !== memoryMb || kept.mayDraw !== mayDraw) return null
  const taken = waiting
  waiting = null
  holdOn(taken, true)
  return taken
}

export type KeptWaiting = {
  /** Settles when a child waits; starts one at once where there is none. */
  ready: () => Promise<void>
  /** From now on each file waits for a child of its own again. */
  stop: () => void
}

/**
 * Has a child of this kind wait in this process from now on: started and made ready before there is a file, used for one,
 * followed by the next. It ends with this process, however that ends, and does not keep it. One that is not ready in
 * `readyMs` is ended too, and the next file has another one started.
 */
export function keepWaiting(kind: ChildKind, most = { readyMs }): KeptWaiting {
  const own = { ...kind, ...most }
  kept = own
  startWhenCalm()
  return {
    ready: async () => {
      waiting ??= startAhead(own)
      const one = waiting
      if (!one) throw new Error('No child can be started ahead of its file now.')
      holdOn(one, true)
      if (!(await one.isReady)) throw new Error('A child that was started ahead of its file died.')
      if (waiting === one) holdOn(one, false)
    },
    stop: () => {
      kept = null
      clearTimeout(calm)
      waiting?.process.kill('SIGKILL')
      waiting = null
    },
  }
}
