import { fold } from '@/lib/reading/rules/matching/fold'
import { letter } from '@/lib/reading/rules/matching/whole'

const aLetter = new RegExp(`^${letter}$`, 'u')

/** For each sign whether it is a letter: 0 not asked yet, 1 yes, 2 no. */
const kinds = new Uint8Array(0x10000)

/** Whether a UTF-16 unit is a letter, a digit or `_` of a word in Latin script. */
export function isLetter(code: number): boolean {
  if (kinds[code] === 0) kinds[code] = aLetter.test(String.fromCharCode(code)) ? 1 : 2
  return kinds[code] === 1
}

/** The number of words that have none of their own: there are too many. */
export const anyWord = 0

const words: string[] = ['']
const mostWords = 60_000

/** Places of a table twice as large as what it holds, by the letters of a word: no word has to be cut out to be found. */
const places = new Uint16Array(0x20000)

/** Whether a word stands at a place of a text. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** The number in this process of the word or sign that stands between two places of a folded text. */
function numberOf(text: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  let place = (sum ^ (sum >>> 15)) & (places.length - 1)
  for (let number = places[place] ?? 0; number !== 0; number = places[place] ?? 0) {
    const word = words[number] ?? ''
    if (word.length === end - start && standsAt(word, text, start)) return number
    place = (place + 1) & (places.length - 1)
  }
  if (words.length > mostWords) return anyWord
  places[place] = words.length
  words.push(text.slice(start, end))
  return words.length - 1
}

export const wordOf = (number: number): string => words[number] ?? ''

/** What a text is cut into, in order: the numbers of its words and signs, and where each begins; and the text folded. */
export type Words = { text: string; numbers: number[]; starts: number[] }

/** What was cut last: one asks for its cues right after another. */
let last: { given: string; words: Words } = { given: '', words: cutText('') }

/** The words of a text, and its signs before which no word stands: where patterns of whole words can begin. */
export function wordsIn(given: string): Words {
  if (last.given === given) return last.words
  const words = cutText(fold(given))
  last = { given, words }
  return words
}

/** The words of a text that is folded. */
export function cutText(text: string): Words {
  const found: Words = { text, numbers: [], starts: [] }
  let end = -1
  for (let at = 0; at < text.length;) {
    const start = at
    while (at < text.length && isLetter(text.charCodeAt(at))) at += 1
    const isWord = at > start
    if (isWord) end = at
    else at += 1
    if (!isWord && start === end) continue
    found.numbers.push(numberOf(text, start, at))
    found.starts.push(start)
  }
  return found
}

/** The place in a list of starts of the first that is not before an offset. */
export function firstFrom(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A stretch of a text that was cut, with the words it would have as a text of its own: what an end of it cuts through is
 * a word there. Offsets are those of the stretch.
 */
export function stretchOf({ text, numbers, starts }: Words, from: number, to = text.length): Words {
  const end = Math.min(to, text.length)
  const found: Words = { text: text.slice(from, end), numbers: [], starts: [] }
  if (from >= end) return found
  if (from > 0 && isLetter(text.charCodeAt(from - 1))) {
    let next = from
    while (next < end && isLetter(text.charCodeAt(next))) next += 1
    found.numbers.push(numberOf(text, from, Math.max(next, from + 1)))
    found.starts.push(0)
  }
  for (let i = firstFrom(starts, from); i < starts.length; i += 1) {
    const start = starts[i] ?? 0
    if (start >= end) break
    found.numbers.push(numbers[i] ?? anyWord)
    found.starts.push(start - from)
  }
  if (isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end))) {
    const last = found.starts.length - 1
    found.numbers[last] = numberOf(text, from + (found.starts[last] ?? 0), end)
  }
  return found
}
