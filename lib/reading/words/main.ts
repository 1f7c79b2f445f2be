import { fstatSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { answers, sayJson } from '@/lib/reading/extract/child/say'
import { areWordsFull } from '@/lib/reading/rules/matching/words-in'
import { packReading, type PackedReading } from '@/lib/reading/words/packed-reading'
import { readWords } from '@/lib/reading/words/read-words'
import type { WordsAnswer, WordsTask } from '@/lib/reading/words/told'
import { warmRounds } from '@/lib/reading/words/warm-rounds'

// A reader of words: a process that is asked one text after the other, each in a line of JSON, and answers each in a frame.
// Between them it reads letters of our own until it has done so as often as it was told.

/** Should the rules fail on a text, the text still stands; null then. */
function readingOf({ words, weights }: WordsTask): PackedReading | null {
  try {
    return packReading(readWords(words, weights))
  } catch {
    return null // said by the answer: whoever develops has the file, and reads it with a debugger
  }
}

const asked: string[] = []
let begun: Buffer[] = []
let isOver = false
let wake: () => void = () => undefined

fstatSync(answers)
process.stdin.on('data', (chunk: Buffer) => {
  let from = 0
  for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
    asked.push(Buffer.concat([...begun, chunk.subarray(from, end)]).toString('utf8'))
    begun = []
    from = end + 1
  }
  begun.push(chunk.subarray(from))
  wake()
})
process.stdin.on('end', () => {
  isOver = true
  wake()
})

const rounds = warmRounds(Number(process.argv[3] ?? 0))
let isReady = false
while (!isOver) {
  const line = asked.shift()
  if (line !== undefined) {
    const reading = readingOf(JSON.parse(line) as WordsTask)
    const peakMb = process.memoryUsage.rss() / 1_048_576
    sayJson('result', { reading, peakMb, isFull: areWordsFull() } satisfies WordsAnswer)
    isReady = true
  } else if (rounds.next().done) {
    if (!isReady) sayJson('ready', null)
    isReady = true
    await new Promise<void>((done) => (wake = done))
  }
  await setImmediate()
}
process.exit(0)
