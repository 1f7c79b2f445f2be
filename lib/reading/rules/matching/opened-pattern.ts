import { latinLetters } from '@/lib/reading/rules/latin'
import { firstWordsOf, type FirstWords } from '@/lib/reading/rules/matching/first-words'
import { anyWord, wordOf, type Words } from '@/lib/reading/rules/matching/words-in'

/** A pattern that begins so begins with a word or a sign. */
const atWord = `(?<![${latinLetters}0-9`

/**
 * A pattern that is looked for in whole documents. Where it begins with a word it is tried only at words that can open it,
 * with the same finds; a document without such a word costs nothing, not even making the pattern ready.
 */
export class OpenedPattern {
  readonly #find: RegExp
  readonly #here: RegExp
  #first: FirstWords | null | undefined
  readonly #opens: boolean[] = []

  /** `find` is global. */
  constructor(find: RegExp) {
    this.#find = find
    this.#here = new RegExp(find.source, find.flags.replace('g', 'y'))
  }

  /** All its matches, one behind the other. `words` are those of the text, null where they were not asked for. */
  allIn(text: string, words: Words | null): RegExpExecArray[] {
    if (words) this.#first ??= this.#find.source.startsWith(atWord) ? firstWordsOf(this.#find.source) : null
    return words && this.#first ? this.#atWords(text, words, this.#first) : [...text.matchAll(this.#find)]
  }

  #atWords(text: string, { numbers, starts }: Words, first: FirstWords): RegExpExecArray[] {
    const matches: RegExpExecArray[] = []
    let end = 0
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i] ?? anyWord
      const opens = (this.#opens[number] ??= mayOpen(first, number))
      const start = starts[i] ?? 0
      if (!opens || start < end) continue
      this.#here.lastIndex = start
      const match = this.#here.exec(text)
      if (!match) continue
      matches.push(match)
      end = this.#here.lastIndex
    }
    return matches
  }
}

const mayOpen = ({ words, form }: FirstWords, number: number) =>
  number === anyWord || words.has(wordOf(number)) || (form?.test(wordOf(number)) ?? false)
