import { firstWordsOf, secondWordsOf, type PlaceWords } from '@/lib/reading/rules/matching/first-words'
import { beginsAtWord, whole } from '@/lib/reading/rules/matching/whole'
import { WordIndex } from '@/lib/reading/rules/matching/word-index'
import { anyWord, isWord, keepOf, wordOf, type Words } from '@/lib/reading/rules/matching/words-in'

/** A pattern that may be tried where a word stands: of which sort it is, and it. */
export type Opening = { sort: number; here: RegExp }

/**
 * The patterns that a word may open, in their order, for each sort 1 where it is one of theirs, and those of them that may go on with
 * another, where that was asked.
 */
type Opened = { patterns: readonly Pattern[]; sorts: Uint8Array; bySecond: Map<number, readonly Opening[]> }

const none: readonly Opening[] = []
const nothing: Opened = { patterns: [], sorts: new Uint8Array(), bySecond: new Map() }

/** No word comes next. */
const noWord = -1

/** Of so many words behind one it is kept what they go on with: texts of millions of letters have no end of them. */
const mostSeconds = 4000

/** A pattern, made ready when it is first tried, and looked into for its second words when that is first asked. */
class Pattern {
  readonly sort: number
  readonly #source: string
  #opening: Opening | null = null
  #seconds: PlaceWords | null | undefined

  constructor(sort: number, source: string) {
    this.sort = sort
    this.#source = source
  }

  get opening(): Opening {
    this.#opening ??= { sort: this.sort, here: new RegExp(whole(this.#source), 'uy') }
    return this.#opening
  }

  mayGoOnWith(number: number): boolean {
    if (this.#seconds === undefined) this.#seconds = secondWordsOf(this.#source)
    if (this.#seconds === null) return true
    const { words, form } = this.#seconds
    const word = wordOf(number)
    return number !== noWord && (words.has(word) || (form?.test(word) ?? false))
  }
}

/**
 * Which patterns a word may open, with the word that stands behind it: a frequent word opens a hundred, the two together
 * hardly one, and to try one takes as long as to ask ten times which. Read from the patterns themselves.
 */
export class Openings {
  readonly #patterns: Pattern[] = []
  readonly #byWord = new WordIndex()
  readonly #opened: (Opened | undefined)[] = []

  /** Takes a pattern up, behind those before; false where it may begin with anything. Sorts come in their order. */
  add(sort: number, source: string): boolean {
    const first = beginsAtWord(source) ? firstWordsOf(source) : null
    if (!first) return false
    this.#byWord.add(this.#patterns.push(new Pattern(sort, source)) - 1, first)
    return true
  }

  /** What the word at a place may open there, in the order of the patterns. */
  at({ numbers, last }: Words, place: number): readonly Opening[] {
    const number = numbers[place] ?? anyWord
    const { patterns, bySecond } = this.#opened[number] ?? this.#openedBy(number)
    if (patterns.length === 0) return none
    let next = place + 1
    while (next < last && !isWord(numbers[next] ?? anyWord)) next += 1
    const second = next < last ? (numbers[next] ?? anyWord) : noWord
    return bySecond.get(second) ?? this.#goingOn(patterns, second, bySecond)
  }

  /** Whether a word may open a pattern of a sort, whatever comes next: sooner asked than what it may open. */
  mayOpen(number: number, sort: number): boolean {
    return (this.#opened[number] ?? this.#openedBy(number)).sorts[sort] === 1
  }

  #openedBy(number: number): Opened {
    const patterns: Pattern[] = []
    for (const at of number === anyWord ? this.#patterns.keys() : this.#byWord.of(wordOf(number))) {
      const pattern = this.#patterns[at]
      if (pattern) patterns.push(pattern)
    }
    const sorts = new Uint8Array((patterns.at(-1)?.sort ?? -1) + 1)
    for (const { sort } of patterns) sorts[sort] = 1
    const opened =
      patterns.length === 0 ? nothing : { patterns, sorts, bySecond: new Map<number, readonly Opening[]>() }
    return keepOf(this.#opened, number, opened)
  }

  #goingOn(patterns: readonly Pattern[], second: number, known: Map<number, readonly Opening[]>): readonly Opening[] {
    const found: Opening[] = []
    for (const pattern of patterns) if (second === anyWord || pattern.mayGoOnWith(second)) found.push(pattern.opening)
    const openings = found.length === 0 ? none : found
    if (known.size < mostSeconds) known.set(second, openings)
    return openings
  }
}
