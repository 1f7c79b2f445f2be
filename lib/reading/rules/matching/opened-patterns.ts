import { latinLetters } from '@/lib/reading/rules/latin'
import { firstWordsOf } from '@/lib/reading/rules/matching/first-words'
import { matchesOf } from '@/lib/reading/rules/matching/matches-of'
import { anyWord, wordOf, type Words } from '@/lib/reading/rules/matching/words-in'

/** A pattern that begins so begins with a word or a sign. */
const atWord = `(?<![${latinLetters}0-9`

type Opened = { here: RegExp; mayOpen: (number: number) => boolean }

/** The pattern to be tried where a word or sign may open it; null where its matches may begin with anything. */
function openedOf(find: RegExp): Opened | null {
  const first = find.source.startsWith(atWord) ? firstWordsOf(find.source) : null
  if (!first) return null
  const { words, form } = first
  const isOpening = (word: string) => words.has(word) || (form?.test(word) ?? false)
  return {
    here: new RegExp(find.source, find.flags.replace('g', 'y')),
    mayOpen: (number) => number === anyWord || isOpening(wordOf(number)),
  }
}

/**
 * Patterns that are looked for in whole documents. Those that begin with words are tried only at words that can open them,
 * with the same finds; one that no word of a document opens costs nothing, not even making it ready.
 */
export class OpenedPatterns {
  readonly #finds: readonly RegExp[]
  #opened: (Opened | null)[] = []
  /** The places of the patterns that a word may open, by the number of the word. */
  readonly #opens: number[][] = []

  /** All of them are global. */
  constructor(finds: readonly RegExp[]) {
    this.#finds = finds
  }

  /** The matches of each pattern, one behind the other. `words` are those of the text; null where they do not serve. */
  allIn(text: string, words: Words | null): RegExpExecArray[][] {
    if (!words) return this.#finds.map((find) => matchesOf(find, text))
    if (this.#opened.length === 0) this.#opened = this.#finds.map(openedOf)
    const found = this.#finds.map((find, at) => (this.#opened[at] ? [] : matchesOf(find, text)))
    const ends = this.#finds.map(() => 0)
    for (let i = words.first; i < words.last; i += 1) {
      const number = words.numbers[i] ?? anyWord
      const opens = (this.#opens[number] ??= this.#openedBy(number))
      for (const at of opens) {
        const start = (words.starts[i] ?? 0) - words.origin
        const here = this.#opened[at]?.here
        if (!here || start < (ends[at] ?? 0)) continue
        here.lastIndex = start
        const match = here.exec(text)
        if (!match) continue
        found[at]?.push(match)
        ends[at] = here.lastIndex
      }
    }
    return found
  }

  #openedBy(number: number): number[] {
    return this.#opened.flatMap((one, at) => (one?.mayOpen(number) ? [at] : []))
  }
}
