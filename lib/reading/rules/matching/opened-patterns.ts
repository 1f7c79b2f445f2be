import { latinLetters } from '@/lib/reading/rules/latin'
import { anyWords, firstWordsOf } from '@/lib/reading/rules/matching/first-words'
import { matchesOf } from '@/lib/reading/rules/matching/matches-of'
import { WordIndex } from '@/lib/reading/rules/matching/word-index'
import { anyWord, keepOf, wordOf, type Words } from '@/lib/reading/rules/matching/words-in'

/** A pattern that begins so begins with a word or a sign. */
const atWord = `(?<![${latinLetters}`

/** Numbers, signs and blanks of citations may be missing in many ways: "OJ", "O.J.", "OJEC L 5". */
const longFrom = 2

/**
 * Patterns that are looked for in whole documents. Those that begin with words are tried only at words that can open them,
 * with the same finds; one that no word of a document opens costs nothing, not even making it ready.
 */
export class OpenedPatterns {
  readonly #finds: readonly RegExp[]
  /** The patterns that are tried where a word or sign may open them; null for one whose matches may begin with anything. */
  #here: (RegExp | null)[] = []
  readonly #byWord = new WordIndex()
  /** The places of the patterns that a word may open, by the number of the word. */
  readonly #opens: (readonly number[] | undefined)[] = []

  /** What a text shows that has a match of the pattern in the same place, sooner found than that. */
  readonly #needs: readonly (RegExp | undefined)[]

  /** All of them are global. A text that has nothing of what one `needs` is not tried for it. */
  constructor(finds: readonly RegExp[], needs: readonly (RegExp | undefined)[] = []) {
    this.#finds = finds
    this.#needs = needs
  }

  /** The matches of each pattern, one behind the other. `words` are those of the text; null where they do not serve. */
  allIn(text: string, words: Words | null): RegExpExecArray[][] {
    const isPossible = this.#finds.map((_, at) => this.#needs[at]?.test(text) ?? true)
    if (!words) return this.#finds.map((find, at) => (isPossible[at] ? matchesOf(find, text) : []))
    if (this.#here.length === 0) this.#here = this.#finds.map((find, at) => this.#index(find, at))
    const found = this.#finds.map((find, at) => (this.#here[at] || !isPossible[at] ? [] : matchesOf(find, text)))
    const ends = isPossible.map((is) => (is ? 0 : Infinity))
    for (let i = words.first; i < words.last; i += 1) {
      const number = words.numbers[i] ?? anyWord
      const opens = this.#opens[number] ?? keepOf(this.#opens, number, this.#openedBy(number))
      if (opens.length > 0) this.#tryAt((words.starts[i] ?? 0) - words.origin, opens, text, ends, found)
    }
    return found
  }

  /** Tries some patterns at a place, those of them whose last match ends before it. */
  #tryAt(start: number, opens: readonly number[], text: string, ends: number[], found: RegExpExecArray[][]): void {
    for (const at of opens) {
      const here = this.#here[at]
      if (!here || start < (ends[at] ?? 0)) continue
      here.lastIndex = start
      const match = here.exec(text)
      if (!match) continue
      found[at]?.push(match)
      ends[at] = here.lastIndex
    }
  }

  #index(find: RegExp, at: number): RegExp | null {
    const first = find.source.startsWith(atWord) ? firstWordsOf(find.source, longFrom) : null
    if (!first || first.form === anyWords) return null
    this.#byWord.add(at, first)
    return new RegExp(find.source, find.flags.replace('g', 'y'))
  }

  #openedBy(number: number): readonly number[] {
    return number === anyWord ? [...this.#here.keys()] : this.#byWord.of(wordOf(number))
  }
}
