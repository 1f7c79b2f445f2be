import { latinLetters } from '@/lib/reading/rules/latin'

/** The same letters that the patterns know, whatever their case. */
const letter = new RegExp(`^[${latinLetters}0-9_]$`, 'iu')

/** For each sign whether it is a letter: 0 not asked yet, 1 yes, 2 no. */
const known = new Uint8Array(0x10000)

/** Whether a UTF-16 unit is a letter, a digit or `_` of a word in Latin script. */
export function isLetter(code: number): boolean {
  if (known[code] === 0) known[code] = letter.test(String.fromCharCode(code)) ? 1 : 2
  return known[code] === 1
}

/** Letters from here on, and three before, change in ways of their own between capitals and small letters. */
const plain = 0x180
const isStrange = (code: number) => code >= plain || code === 0x130 || code === 0x131 || code === 0x17f

/** The number of a word that has a strange letter: it may be anything. */
export const anyWord = 0

const numbers = new Map<string, number>()
const words: string[] = ['']
const mostWords = 100_000

/** The number of a word (in small letters) or sign in this process. */
export function numberOf(word: string): number {
  const number = numbers.get(word)
  if (number !== undefined) return number
  if (words.length > mostWords) return anyWord
  words.push(word)
  numbers.set(word, words.length - 1)
  return words.length - 1
}

export const wordOf = (number: number): string => words[number] ?? ''

/** What a text is cut into, in order: the numbers of its words and signs, and where each begins. */
export type Words = { numbers: number[]; starts: number[] }

let last: { text: string; words: Words } = { text: '', words: { numbers: [], starts: [] } }

/** The words of a text, and its signs before which no word stands: where patterns of whole words can begin. */
export function wordsIn(text: string): Words {
  if (last.text !== text) last = { text, words: cut(text) }
  return last.words
}

function cut(text: string): Words {
  const found: Words = { numbers: [], starts: [] }
  let end = -1
  for (let at = 0; at < text.length;) {
    const start = at
    let isPlain = true
    for (let code = text.charCodeAt(at); at < text.length && isLetter(code); code = text.charCodeAt(at)) {
      if (isStrange(code)) isPlain = false
      at += 1
    }
    if (at > start) {
      found.numbers.push(isPlain ? numberOf(text.slice(start, at).toLowerCase()) : anyWord)
      found.starts.push(start)
      end = at
      continue
    }
    if (start !== end) {
      found.numbers.push(numberOf(text.charAt(at)))
      found.starts.push(start)
    }
    at += 1
  }
  return found
}
