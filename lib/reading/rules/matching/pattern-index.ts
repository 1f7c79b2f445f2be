import { Openings } from '@/lib/reading/rules/matching/openings'
import { whole } from '@/lib/reading/rules/matching/whole'
import { wordsIn, type Words } from '@/lib/reading/rules/matching/words-in'

/** A sort of patterns, such as a form of the verb. */
type Sort<Name> = {
  name: Name
  /** Its patterns that may begin with something else than a word, to be looked for by themselves; null where there are none. */
  elsewhere: RegExp | null
  /** All of its patterns, where there are such. */
  anywhere: RegExp | null
}

/** A text to look in, or one that was cut into its words before. */
export type Given = string | Words

/** Words that may be cut already, cut. */
export const cutOf = (given: Given): Words => (typeof given === 'string' ? wordsIn(given) : given)

export type Found<Name> = { name: Name; start: number; end: number }

const alternatives = (patterns: readonly string[]) => new RegExp(patterns.map(whole).join('|'), 'gu')

/**
 * Sorts of patterns that are looked for together. A text is cut into words once, and at each word only those patterns are
 * tried that it can open: a tenth of the work of running each pattern over the text, with the same finds. With which words
 * a pattern opens is read from the pattern itself. Patterns are in small letters and match whatever the case; places are
 * those of the text as it was given.
 */
export class PatternIndex<Name extends string> {
  readonly #sorts: Sort<Name>[] = []
  readonly #places = new Map<Name, number>()
  readonly #openings = new Openings()
  /** The sorts with patterns that may begin with something else than a word. */
  readonly #withOthers: readonly number[]

  /** Where the last find of each sort ends, while all are looked for. */
  readonly #ends: Int32Array

  constructor(sorts: readonly (readonly [Name, readonly string[]])[]) {
    for (const [at, [name, patterns]] of sorts.entries()) {
      const others = patterns.filter((pattern) => !this.#openings.add(at, pattern))
      this.#places.set(name, at)
      this.#sorts.push({
        name,
        elsewhere: others.length > 0 ? alternatives(others) : null,
        anywhere: others.length > 0 ? alternatives(patterns) : null,
      })
    }
    this.#ends = new Int32Array(this.#sorts.length)
    this.#withOthers = this.#sorts.flatMap(({ elsewhere }, at) => (elsewhere ? [at] : []))
  }

  /** All finds of each sort: from left to right, each behind the one before of its sort. In no order across sorts. */
  allIn(given: Given): Found<Name>[] {
    const found: Found<Name>[] = []
    const ends = this.#ends.fill(0)
    const words = cutOf(given)
    const { text, starts, origin, first, last } = words
    for (let i = first; i < last; i += 1) {
      const start = (starts[i] ?? 0) - origin
      for (const { sort, here } of this.#openings.at(words, i)) {
        const { name, anywhere } = this.#sorts[sort] ?? {}
        if (name === undefined || anywhere || start < (ends[sort] ?? 0)) continue
        here.lastIndex = start
        if (!here.test(text)) continue
        ends[sort] = here.lastIndex
        found.push({ name, start, end: here.lastIndex })
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
    const words = cutOf(given)
    const { text, starts, origin, first, last } = words
    let end = 0
    for (let i = first; i < last; i += 1) {
      const start = (starts[i] ?? 0) - origin
      if (start < end) continue
      for (const { sort, here } of this.#openings.at(words, i)) {
        here.lastIndex = start
        const name = this.#sorts[sort]?.name
        if (name === undefined || !here.test(text)) continue
        end = here.lastIndex
        found.push({ name, start, end })
        break
      }
    }
    return found
  }

  /** Where the first find of each sort begins, in the order of the sorts; -1 for a sort that is not found. */
  firstsIn(given: Given): number[] {
    const firsts = new Array<number>(this.#sorts.length).fill(-1)
    const words = cutOf(given)
    const { text, starts, origin, first, last } = words
    for (let i = first; i < last; i += 1) {
      const start = (starts[i] ?? 0) - origin
      for (const { sort, here } of this.#openings.at(words, i)) {
        if (firsts[sort] !== -1) continue
        here.lastIndex = start
        if (here.test(text)) firsts[sort] = start
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
    const here = this.#findHere(at, words)
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
    const words = cutOf(given)
    const { text, numbers, starts, origin, first, last } = words
    let found: { start: number; end: number } | null = null
    if (sort.anywhere) {
      for (let one = next(sort.anywhere, text, 0); one; one = next(sort.anywhere, text, one.end)) found = one
      return found
    }
    for (let i = first; i < last; i += 1) {
      const start = (starts[i] ?? 0) - origin
      if (start < (found?.end ?? 0) || !this.#openings.mayOpen(numbers[i] ?? 0, at)) continue
      const end = this.#endHere(at, words, i, start)
      if (end >= 0) found = { start, end }
    }
    return found
  }

  #placesOf(names: readonly Name[]): number[] {
    return names.map((name) => this.#places.get(name) ?? -1)
  }

  /** Whether any of some sorts is found in a text. */
  isAnyIn(names: readonly Name[], given: Given): boolean {
    const words = cutOf(given)
    return this.#placesOf(names).some((at) => this.#isIn(at, words))
  }

  #isIn(at: number, words: Words): boolean {
    return this.#findHere(at, words) !== null || next(this.#sorts[at]?.elsewhere ?? null, words.text, 0) !== null
  }

  #findHere(at: number, words: Words): { start: number; end: number } | null {
    const { numbers, starts, origin, first, last } = words
    for (let i = first; i < last; i += 1) {
      if (!this.#openings.mayOpen(numbers[i] ?? 0, at)) continue
      const start = (starts[i] ?? 0) - origin
      const end = this.#endHere(at, words, i, start)
      if (end >= 0) return { start, end }
    }
    return null
  }

  /** Where a find of one sort ends that begins with a word; -1 where there is none. */
  #endHere(at: number, words: Words, place: number, start: number): number {
    for (const { sort, here } of this.#openings.at(words, place)) {
      if (sort !== at) continue
      here.lastIndex = start
      if (here.test(words.text)) return here.lastIndex
    }
    return -1
  }
}

/** The next find of a pattern; one of no length moves on by one. */
function next(pattern: RegExp | null, text: string, from: number): { start: number; end: number } | null {
  if (!pattern || from > text.length) return null
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match && { start: match.index, end: Math.max(pattern.lastIndex, match.index + 1) }
}
