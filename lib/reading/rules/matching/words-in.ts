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

/** For each number 1 where it is that of a word: what a sign opens, and what comes next, is asked at every place. */
const areWords = new Uint8Array(mostWords + 1)
areWords[anyWord] = 1

/** Places of a table twice as large as what it holds, by the letters of a word: no word has to be cut out to be found. */
const places = new Uint16Array(0x20000)

/**
 * A word that is kept. The engine keeps a longer one as a place in the text that it was cut out of, and the text with it.
 */
export const kept = (word: string): string => (word.length < 13 ? word : Array.from(word).join(''))

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

/**
 * Where to look first, as far apart as can be for sums that lie side by side: words that differ in their last letters would
 * fill one stretch of the table, and each word that is not in it would be looked for over all of that.
 */
const firstPlace = (sum: number) => Math.imul(sum ^ (sum >>> 15), 0x9e3779b1) >>> 15

function numberBySum(text: string, start: number, end: number, sum: number): number {
  let place = firstPlace(sum)
  for (let number = places[place] ?? 0; number !== 0; number = places[place] ?? 0) {
    const word = words[number] ?? ''
    if (word.length === end - start && standsAt(word, text, start)) return number
    place = (place + 1) & (places.length - 1)
  }
  if (words.length > mostWords) return anyWord
  places[place] = words.length
  areWords[words.length] = isLetter(text.charCodeAt(start)) ? 1 : 0
  words.push(kept(text.slice(start, end)))
  return words.length - 1
}

/** Whether this process has met as many words as it can tell apart: every further one may then open any pattern. */
export const areWordsFull = (): boolean => words.length > mostWords

/** The word that has a number in this process; empty for one that was never given. */
export const wordOf = (number: number): string => words[number] ?? ''

/**
 * Keeps something of a word by its number, in a list without gaps: the engine makes a table out of a list with wide ones, and
 * looks each number up in it.
 */
export function keepOf<T>(list: (T | undefined)[], number: number, value: T): T {
  while (list.length <= number) list.push(undefined)
  list[number] = value
  return value
}

/** Whether what has a number is a word, not a sign. */
export const isWord = (number: number): boolean => areWords[number] === 1

/**
 * What a text is cut into, in order: the numbers of its words and signs, and where each begins, counted from `origin`; and
 * the text folded. Those of the text are the ones from `first` to before `last`: a stretch is a window on the lists of the whole.
 */
export type Words = {
  text: string
  numbers: readonly number[]
  starts: readonly number[]
  origin: number
  first: number
  last: number
}

/** All are made here: the engine is fast with objects that were made in one place. */
const windowOn = (
  { numbers, starts }: Pick<Words, 'numbers' | 'starts'>,
  text: string,
  origin: number,
  first: number,
  last: number,
): Words => ({ text, numbers, starts, origin, first, last })

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
  const numbers: number[] = []
  const starts: number[] = []
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
    numbers.push(numberBySum(text, start, at, sum))
    starts.push(start)
  }
  return windowOn({ numbers, starts }, text, 0, 0, numbers.length)
}

/** The place in a list of starts of the first that is not before an offset. */
export function firstFrom(starts: readonly number[], offset: number, from = 0, to = starts.length): number {
  let [low, high] = [from, to]
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
  const { starts } = whole
  const end = Math.min(to, whole.text.length)
  const origin = whole.origin + from
  if (from >= end) return windowOn(whole, '', origin, 0, 0)
  const first = firstFrom(starts, origin, whole.first, whole.last)
  const last = firstFrom(starts, whole.origin + end, first, whole.last)
  const window = windowOn(whole, whole.text.slice(from, end), origin, first, last)
  const isCutAt = (at: number) =>
    at > 0 && at < whole.text.length && isLetter(whole.text.charCodeAt(at - 1)) && isLetter(whole.text.charCodeAt(at))
  return isCutAt(end) || (from > 0 && isLetter(whole.text.charCodeAt(from - 1)))
    ? withCutWords(window, whole, from)
    : window
}

/** A window with lists of its own, where an end of it cuts through a word of the whole. */
function withCutWords({ text, numbers, starts, origin, first, last }: Words, whole: Words, from: number): Words {
  const isOpenedWithin = from > 0 && isLetter(whole.text.charCodeAt(from - 1))
  // The word that its beginning cuts through stands before its first one, and gives its place to what is left of it.
  const begin = isOpenedWithin ? first - 1 : first
  const own = { numbers: numbers.slice(begin, last), starts: starts.slice(begin, last) }
  const after = whole.text.charCodeAt(from + text.length)
  if (isOpenedWithin) {
    let next = 0
    while (next < text.length && isLetter(text.charCodeAt(next))) next += 1
    own.numbers[0] = numberOf(text, 0, Math.max(next, 1))
    own.starts[0] = origin
  }
  if (isLetter(text.charCodeAt(text.length - 1)) && from + text.length < whole.text.length && isLetter(after)) {
    const at = own.starts.length - 1
    own.numbers[at] = numberOf(text, (own.starts[at] ?? 0) - origin, text.length)
  }
  return windowOn(own, text, origin, 0, own.numbers.length)
}
