import { fold } from '@/lib/reading/rules/matching/fold'
import { letter } from '@/lib/reading/rules/matching/whole'

const aLetter = new RegExp(`^${letter}$`, 'u')

/** For each sign whether it is a letter: 0 not asked yet, 1 yes, 2 no. */
const kinds = new Uint8Array(0x10000)

/** Whether a UTF-16 unit is a letter, a digit or `_` of a word in Latin script. */
export function isLetter(code: number): boolean {
  return (kinds[code] || kindOf(code)) === 1
}

function kindOf(code: number): number {
  const kind = aLetter.test(String.fromCharCode(code)) ? 1 : 2
  kinds[code] = kind
  return kind
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
  for (let at = start; at < end; at += 1) sum = sumWith(sum, text.charCodeAt(at))
  return numberBySum(text, start, end, sum)
}

/** The sum of the letters of a word, by which it is found, with one more. */
const sumWith = (sum: number, code: number) => (Math.imul(sum, 31) + code) | 0

function numberBySum(text: string, start: number, end: number, sum: number): number {
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

/** Whether what has a number is a word, not a sign. */
export const isWord = (number: number): boolean => number === anyWord || isLetter(wordOf(number).charCodeAt(0))

/**
 * What a text is cut into, in order: the numbers of its words and signs, and where each begins, counted from `origin`; and
 * the text folded.
 */
export type Words = { text: string; numbers: number[]; starts: number[]; origin: number }

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
  const found: Words = { text, numbers: [], starts: [], origin: 0 }
  let end = -1
  for (let at = 0; at < text.length;) {
    const start = at
    let code = text.charCodeAt(at)
    let sum = sumWith(0, code)
    at += 1
    if (isLetter(code)) {
      for (; at < text.length && isLetter((code = text.charCodeAt(at))); at += 1) sum = sumWith(sum, code)
      end = at
    } else if (start === end) continue
    found.numbers.push(numberBySum(text, start, at, sum))
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
 * a word there.
 */
export function stretchOf(whole: Words, from: number, to = whole.text.length): Words {
  const { text, starts } = whole
  const end = Math.min(to, text.length)
  const origin = whole.origin + from
  const [first, last] = [firstFrom(starts, origin), from < end ? firstFrom(starts, whole.origin + end) : 0]
  const found = {
    text: text.slice(from, end),
    numbers: whole.numbers.slice(first, last),
    starts: starts.slice(first, last),
    origin,
  }
  if (from >= end) return found
  if (from > 0 && isLetter(text.charCodeAt(from - 1))) {
    let next = from
    while (next < end && isLetter(text.charCodeAt(next))) next += 1
    found.numbers.unshift(numberOf(text, from, Math.max(next, from + 1)))
    found.starts.unshift(origin)
  }
  if (isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end))) {
    const at = found.starts.length - 1
    found.numbers[at] = numberOf(text, (found.starts[at] ?? 0) - whole.origin, end)
  }
  return found
}
