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

/** The number in this process of the word or sign that stands between two places of a folded text. */
function numberOf(text: string, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
  let place = (sum ^ (sum >>> 15)) & (places.length - 1)
  for (let number = places[place] ?? 0; number !== 0; number = places[place] ?? 0) {
    const word = words[number] ?? ''
    if (word.length === end - start && text.startsWith(word, start)) return number
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

/** What was cut last, and longer texts that were cut: their verbs and their cues are looked for one after the other. */
let last = { given: '', words: cut('') }
const known = new Map<string, Words>()
const [mostKnown, long] = [4000, 100]

/** The words of a text, and its signs before which no word stands: where patterns of whole words can begin. */
export function wordsIn(given: string): Words {
  if (last.given === given) return last.words
  const words = known.get(given) ?? cut(fold(given))
  if (given.length > long) {
    if (known.size >= mostKnown) known.clear()
    known.set(given, words)
  }
  last = { given, words }
  return words
}

function cut(text: string): Words {
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
