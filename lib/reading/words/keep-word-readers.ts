import { availableParallelism } from 'node:os'
import { holdOn } from '@/lib/reading/extract/child/spawned'
import { endWordReader, startWordReader, type WordReader } from '@/lib/reading/words/word-reader'

/** Of one that has all the time there is. More make a letter no quicker that could be measured. */
const roundsAhead = 40

/** Of one that is started with its file: as often as fits beside what reads the file, where there is a processor for it. */
const roundsBeside = availableParallelism() > 1 ? 4 : 0

/** A text waits so long for the reader of another, in ms: most need less, and to start one takes more. */
const patienceMs = 300

/** So many at once; as many texts are read together as there are processors, and two in the product. */
const mostReaders = Math.max(2, availableParallelism())

/** One is enough to have at rest; those beyond are ended when nobody has asked for so long, in ms. */
const restMs = 10_000

/** All that live, those without a text, and who waits for one. */
const all = new Set<WordReader>()
const idle: WordReader[] = []
const waiting: ((one: WordReader) => void)[] = []
let isKept = false
let rest: NodeJS.Timeout | undefined

function forget(one: WordReader): void {
  all.delete(one)
  const at = idle.indexOf(one)
  if (at >= 0) idle.splice(at, 1)
}

function start(rounds: number): WordReader | null {
  const one = startWordReader(rounds, forget)
  if (one) all.add(one)
  return one
}

/** Has one begin to get ready, where none is there: called when a file is begun, whose words come soon. */
export function prepareWordReader(): void {
  if (all.size > 0) return
  const one = start(isKept ? roundsAhead : roundsBeside)
  if (one) idle.push(one)
}

/** One for a text, which is the caller's until it is given back; null where there is none and none can be started now. */
export async function takeWordReader(): Promise<WordReader | null> {
  const ready = idle.pop() ?? (all.size === 0 ? start(0) : null)
  if (ready || all.size === 0) return ready
  return new Promise((resolve) => {
    const take = (one: WordReader | null) => {
      clearInterval(timer)
      const at = waiting.indexOf(take)
      if (at >= 0) waiting.splice(at, 1)
      resolve(one)
    }
    const timer = setInterval(() => {
      const one = idle.pop() ?? (all.size < mostReaders ? start(0) : null)
      if (one || all.size === 0) take(one)
    }, patienceMs)
    waiting.push(take)
  })
}

/** Gives one back: to whoever waits, else to the next text. */
export function giveBack(one: WordReader): void {
  if (one.isGone) {
    forget(one)
    if (isKept) prepareWordReader()
    return
  }
  const [next] = waiting
  if (next) return next(one)
  idle.push(one)
  clearTimeout(rest)
  rest = setTimeout(() => {
    for (const surplus of idle.splice(1)) endWordReader(surplus)
  }, restMs).unref()
}

export type KeptWordReader = {
  /** Settles when one has made itself ready; starts one where there is none. */
  ready: () => Promise<void>
  /** From now on one is started with the first file again. */
  stop: () => void
}

/** Has a reader of words ready in this process from now on, before there is a file. It ends with this process, and does not keep it. */
export function keepWordReader(): KeptWordReader {
  isKept = true
  prepareWordReader()
  return {
    ready: async () => {
      prepareWordReader()
      const [one] = idle
      if (one) await untilReady(one)
    },
    stop: () => {
      isKept = false
      for (const one of idle.splice(0)) endWordReader(one)
    },
  }
}

async function untilReady(one: WordReader): Promise<void> {
  holdOn(one, true)
  await one.isReady
  if (idle.includes(one)) holdOn(one, false)
}
