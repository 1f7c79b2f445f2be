import { firstWordsOf } from '@/lib/reading/rules/matching/first-words'
import { beginsAtWord, whole } from '@/lib/reading/rules/matching/whole'
import { anyWord, stretchOf, wordOf, wordsIn, type Words } from '@/lib/reading/rules/matching/words-in'

/** A sort of patterns, such as a form of the verb. */
type Sort<Name> = {
  name: Name
  /** Its patterns that begin with a word, tried where one stands; null where it has none. */
  here: RegExp | null
  /** Those that may begin with something else, to be looked for by themselves; null where there are none. */
  elsewhere: RegExp | null
  /** All of them, where there are such. */
  anywhere: RegExp | null
}

/** A text to look in, or one that was cut into its words before. */
export type Given = string | Words

export const cutOf = (given: Given): Words => (typeof given === 'string' ? wordsIn(given) : given)

export type Found<Name> = { name: Name; start: number; end: number }

const none: readonly number[] = []

/** In characters. A longer word is taken for none that begins anything. */
const longestWord = 100

const alternatives = (patterns: readonly string[], flags: string) => new RegExp(patterns.map(whole).join('|'), flags)

/**
 * Sorts of patterns that are looked for together. A text is cut into words once, and at each word only those sorts are
 * tried that it can open: a tenth of the work of running each pattern over the text, with the same finds. With which words
 * a pattern opens is read from the pattern itself. Patterns are in small letters and match whatever the case; places are
 * those of the text as it was given.
 */
export class PatternIndex<Name extends string> {
  readonly #sorts: Sort<Name>[] = []
  readonly #places = new Map<Name, number>()
  readonly #byForm: { at: number; form: RegExp }[] = []
  readonly #byWord = new Map<string, number[]>()
  /** The sorts with patterns that may begin with something else than a word. */
  readonly #withOthers: readonly number[]
  /** The sorts that a word may open, in their order, by the number of the word. */
  readonly #opens: (readonly number[])[] = []

  /** Where the last find of each sort ends, while all are looked for. */
  readonly #ends: Int32Array

  constructor(sorts: readonly (readonly [Name, readonly string[]])[]) {
    for (const [at, [name, patterns]] of sorts.entries()) {
      const opened = patterns.filter((pattern) => this.#index(at, pattern))
      const others = patterns.filter((pattern) => !opened.includes(pattern))
      this.#places.set(name, at)
      this.#sorts.push({
        name,
        here: opened.length > 0 ? alternatives(opened, 'uy') : null,
        elsewhere: others.length > 0 ? alternatives(others, 'gu') : null,
        anywhere: others.length > 0 ? alternatives(patterns, 'gu') : null,
      })
    }
    this.#ends = new Int32Array(this.#sorts.length)
    this.#withOthers = this.#sorts.flatMap(({ elsewhere }, at) => (elsewhere ? [at] : []))
    this.#opens[anyWord] = this.#sorts.flatMap(({ here }, at) => (here ? [at] : []))
  }

  /** Notes which words open a pattern; false where it may begin with anything. */
  #index(at: number, pattern: string): boolean {
    const first = beginsAtWord(pattern) ? firstWordsOf(pattern) : null
    if (!first) return false
    for (const word of first.words) {
      const sorts = this.#byWord.get(word)
      if (!sorts) this.#byWord.set(word, [at])
      else if (sorts.at(-1) !== at) sorts.push(at)
    }
    if (first.form) this.#byForm.push({ at, form: first.form })
    return true
  }

  /** The sorts that a word may open, where that was not asked before. */
  #openedBy(number: number): readonly number[] {
    const word = wordOf(number)
    const byForm = this.#byForm.flatMap(({ at, form }) => (form.test(word) ? [at] : []))
    const byWord = this.#byWord.get(word) ?? none
    const opens = byForm.length === 0 ? byWord : [...new Set([...byWord, ...byForm])].sort((a, b) => a - b)
    this.#opens[number] = opens
    return opens
  }

  #mayOpen(at: number, number: number): boolean {
    const opens = this.#opens[number] ?? this.#openedBy(number)
    return opens.length > 0 && opens.includes(at)
  }

  /** All finds of each sort: from left to right, each behind the one before of its sort. In no order across sorts. */
  allIn(given: Given): Found<Name>[] {
    const found: Found<Name>[] = []
    const ends = this.#ends.fill(0)
    const { text, numbers, starts, origin } = cutOf(given)
    for (let i = 0; i < numbers.length; i += 1) {
      const start = (starts[i] ?? 0) - origin
      for (const at of this.#opens[numbers[i] ?? anyWord] ?? this.#openedBy(numbers[i] ?? anyWord)) {
        const sort = this.#sorts[at]
        if (!sort?.here || sort.anywhere || start < (ends[at] ?? 0)) continue
        sort.here.lastIndex = start
        if (!sort.here.test(text)) continue
        ends[at] = sort.here.lastIndex
        found.push({ name: sort.name, start, end: sort.here.lastIndex })
      }
    }
    for (const at of this.#withOthers) {
      const { name, anywhere } = this.#sorts[at] ?? {}
      if (name === undefined || !anywhere) continue
      for (let one = next(anywhere, text, 0); one; one = next(anywhere, text, one.end)) found.push({ name, ...one })
    }
    return found
  }

  /** Finds one behind the other, whatever their sort; of two that begin together the one whose sort stands first. */
  runIn(given: Given): Found<Name>[] {
    const found: Found<Name>[] = []
    const { text, numbers, starts, origin } = cutOf(given)
    let end = 0
    for (let i = 0; i < numbers.length; i += 1) {
      const start = (starts[i] ?? 0) - origin
      if (start < end) continue
      for (const at of this.#opens[numbers[i] ?? anyWord] ?? this.#openedBy(numbers[i] ?? anyWord)) {
        const sort = this.#sorts[at]
        if (!sort?.here) continue
        sort.here.lastIndex = start
        if (!sort.here.test(text)) continue
        end = sort.here.lastIndex
        found.push({ name: sort.name, start, end })
        break
      }
    }
    return found
  }

  /** Where the first find of each sort begins, in the order of the sorts; -1 for a sort that is not found. */
  firstsIn(given: Given): number[] {
    const firsts = new Array<number>(this.#sorts.length).fill(-1)
    const { text, numbers, starts, origin } = cutOf(given)
    for (let i = 0; i < numbers.length; i += 1) {
      const start = (starts[i] ?? 0) - origin
      for (const at of this.#opens[numbers[i] ?? anyWord] ?? this.#openedBy(numbers[i] ?? anyWord)) {
        const here = this.#sorts[at]?.here
        if (!here || firsts[at] !== -1) continue
        here.lastIndex = start
        if (here.test(text)) firsts[at] = start
      }
    }
    for (const at of this.#withOthers) {
      const start = next(this.#sorts[at]?.elsewhere ?? null, text, 0)?.start ?? -1
      const before = firsts[at] ?? -1
      if (start >= 0 && (before === -1 || start < before)) firsts[at] = start
    }
    return firsts
  }

  /** The first find of one sort in a text; null where there is none. */
  find(name: Name, given: Given): { start: number; end: number } | null {
    const at = this.#places.get(name) ?? -1
    const sort = this.#sorts[at]
    if (!sort) return null
    const words = cutOf(given)
    const here = sort.here && this.#findHere(at, sort.here, words)
    const other = next(sort.elsewhere, words.text, 0)
    if (!here || !other) return here ?? other
    // Where both begin, the one whose pattern stands first.
    return here.start === other.start
      ? next(sort.anywhere, words.text, here.start)
      : here.start < other.start
        ? here
        : other
  }

  /** The last find of one sort in a text, of those that stand one behind the other; null where there is none. */
  last(name: Name, given: Given): { start: number; end: number } | null {
    const at = this.#places.get(name) ?? -1
    const sort = this.#sorts[at]
    if (!sort) return null
    const { text, numbers, starts, origin } = cutOf(given)
    let found: { start: number; end: number } | null = null
    if (sort.anywhere) {
      for (let one = next(sort.anywhere, text, 0); one; one = next(sort.anywhere, text, one.end)) found = one
      return found
    }
    for (let i = 0; i < numbers.length; i += 1) {
      if (!sort.here || !this.#mayOpen(at, numbers[i] ?? anyWord)) continue
      const start = (starts[i] ?? 0) - origin
      sort.here.lastIndex = start
      if (start >= (found?.end ?? 0) && sort.here.test(text)) found = { start, end: sort.here.lastIndex }
    }
    return found
  }

  /** Whether a text has a word in its first `latest` characters with which one of some sorts can begin. Looks for nothing. */
  mayBegin(names: ReadonlySet<Name>, given: Given, latest: number): boolean {
    const isNamed = (at: number) => {
      const sort = this.#sorts[at]
      return sort !== undefined && names.has(sort.name)
    }
    if (this.#withOthers.some(isNamed)) return true
    // The last of these words may go on behind them: there it stands whole.
    const { numbers, starts, origin } = stretchOf(cutOf(given), 0, latest + longestWord)
    return numbers.some(
      (number, i) =>
        (starts[i] ?? 0) - origin <= latest && (this.#opens[number] ?? this.#openedBy(number)).some(isNamed),
    )
  }

  /** Whether any of some sorts is found in a text. */
  isAnyIn(names: readonly Name[], given: Given): boolean {
    const words = cutOf(given)
    const sorts = names.map((name) => this.#places.get(name) ?? -1)
    return (
      this.#isHere(sorts, words) || sorts.some((at) => next(this.#sorts[at]?.elsewhere ?? null, words.text, 0) !== null)
    )
  }

  #isHere(wanted: readonly number[], { text, numbers, starts, origin }: Words): boolean {
    for (let i = 0; i < numbers.length; i += 1) {
      for (const at of this.#opens[numbers[i] ?? anyWord] ?? this.#openedBy(numbers[i] ?? anyWord)) {
        const here = wanted.includes(at) ? this.#sorts[at]?.here : null
        if (!here) continue
        here.lastIndex = (starts[i] ?? 0) - origin
        if (here.test(text)) return true
      }
    }
    return false
  }

  #findHere(at: number, here: RegExp, { text, numbers, starts, origin }: Words): { start: number; end: number } | null {
    for (let i = 0; i < numbers.length; i += 1) {
      if (!this.#mayOpen(at, numbers[i] ?? anyWord)) continue
      const start = (starts[i] ?? 0) - origin
      here.lastIndex = start
      if (here.test(text)) return { start, end: here.lastIndex }
    }
    return null
  }
}

/** The next find of a pattern; one of no length moves on by one. */
function next(pattern: RegExp | null, text: string, from: number): { start: number; end: number } | null {
  if (!pattern || from > text.length) return null
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match && { start: match.index, end: Math.max(pattern.lastIndex, match.index + 1) }
}
