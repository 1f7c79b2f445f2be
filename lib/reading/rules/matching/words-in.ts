import { fold } from '@/lib/reading/rules/matching/fold'
import { letter } from '@/lib/reading/rules/matching/whole'

const aLetter = new RegExp(`^${letter}$`, 'u')

/** For each sign whether it is a letter: 0 not asked yet, 1 yes, 2 no. */
const known = new Uint8Array(0x10000)

/** Whether a UTF-16 unit is a letter, a digit or `_` of a word in Latin script. */
export function isLetter(code: number): boolean {
  if (known[code] === 0) known[code] = aLetter.test(String.fromCharCode(code)) ? 1 : 2
  return known[code] === 1
}

/** The number of words that have none of their own: there are too many. */
export const anyWord = 0

const numbers = new Map<string, number>()
const words: string[] = ['']
const mostWords = 100_000

/** The number of a word (in small letters) or sign in this process. */
function numberOf(word: string): number {
  const number = numbers.get(word)
  if (number !== undefined) return number
  if (words.length > mostWords) return anyWord
  words.push(word)
  numbers.set(word, words.length - 1)
  return words.length - 1
}

export const wordOf = (number: number): string => words[number] ?? ''

/** What a text is cut into, in order: the numbers of its words and signs, and where each begins; and the text folded. */
export type Words = { text: string; numbers: number[]; starts: number[] }

let last = { given: '', words: cut('') }

/** The words of a text, and its signs before which no word stands: where patterns of whole words can begin. */
export function wordsIn(given: string): Words {
  if (last.given !== given) last = { given, words: cut(fold(given)) }
  return last.words
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
    found.numbers.push(numberOf(text.slice(start, at)))
    found.starts.push(start)
  }
  return found
}
