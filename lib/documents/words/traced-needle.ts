import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { lettersOfWords, type Needle } from '@/lib/documents/words/find-words'

/** What finds words again that nothing may name any more; see `traceWords`. */
export const traceOfWords = z.strictObject({
  length: z.int(),
  needsEdges: z.boolean(),
  salt: z.string(),
  rolling: z.int(),
  sha256: z.string(),
})
export type TracedNeedle = z.output<typeof traceOfWords>

// Small enough that a product of two stays exact in a double.
const base = 263
const modulus = 8_388_593

const hashOf = (salt: string, letters: string) => createHash('sha256').update(`${salt}\n${letters}`).digest('hex')

function rollingOf(letters: string): number {
  let value = 0
  for (let i = 0; i < letters.length; i += 1) value = (value * base + letters.charCodeAt(i)) % modulus
  return value
}

/**
 * What is kept of words that were erased: their length in letters and digits, a short rolling hash that finds candidates
 * fast, and a salted SHA-256 that decides. It finds the words in what an older archive brings back, and tells them to
 * nobody who does not guess them.
 */
export function traceWords(words: string): TracedNeedle {
  const { letters, needsEdges } = lettersOfWords(words)
  const salt = randomBytes(16).toString('hex')
  return { length: letters.length, needsEdges, salt, rolling: rollingOf(letters), sha256: hashOf(salt, letters) }
}

/** The needle of words of which only the trace is left. */
export function tracedNeedle({ length, needsEdges, salt, rolling, sha256 }: TracedNeedle): Needle {
  let top = 1
  for (let i = 1; i < length; i += 1) top = (top * base) % modulus
  const placesIn = (letters: string) => {
    const places: number[] = []
    if (length === 0 || letters.length < length) return places
    let value = rollingOf(letters.slice(0, length))
    for (let at = 0; ; at += 1) {
      if (value === rolling && hashOf(salt, letters.slice(at, at + length)) === sha256) places.push(at)
      if (at + length >= letters.length) return places
      const without = (value + modulus - ((letters.charCodeAt(at) * top) % modulus)) % modulus
      value = (without * base + letters.charCodeAt(at + length)) % modulus
    }
  }
  return { length, needsEdges, placesIn }
}

/** Whether a trace is of these very words, however they are written. */
export function isTraceOf(trace: TracedNeedle, words: string): boolean {
  const { letters } = lettersOfWords(words)
  return letters.length === trace.length && tracedNeedle(trace).placesIn(letters).length > 0
}
