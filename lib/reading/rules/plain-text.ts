import { fold } from '@/lib/reading/rules/matching/fold'
import { inOneLine } from '@/lib/reading/rules/matching/in-one-line'
import { outside } from '@/lib/reading/rules/matching/whole'
import { cutText, firstFrom, stretchOf, wordsIn, type Words } from '@/lib/reading/rules/matching/words-in'
import { isPlain, plainWords } from '@/lib/reading/rules/plain-words'

const oddLetter = new RegExp(`[_${outside}]`)

/** Words at which patterns of whole texts may be tried; null where some have a sign that ends a word elsewhere, or letters that few fonts have. */
export const openingWords = (cut: Words): Words | null => (oddLetter.test(cut.text) ? null : cut)

/** A stretch as patterns want it, and the same cut into its words. */
export type PlainStretch = { words: string; cut: Words }

/**
 * A document whose stretches are asked for as patterns want them. It is cut into words once: most stretches have nothing to
 * change but line breaks, which become blanks at the same place, and their words are a window on those of the whole.
 */
export class PlainText {
  /** The text with its line breaks as blanks, at the same offsets. */
  readonly line: string
  readonly #text: string
  readonly #cut: Words
  /** The words of the whole, where they may open patterns. */
  readonly words: Words | null
  /** Where lines break behind a hyphen: what such a break parts may be one word. */
  readonly #hyphens: number[]

  constructor(text: string) {
    this.#text = text
    this.line = inOneLine(text)
    this.#cut = cutText(fold(this.line))
    this.words = openingWords(this.#cut)
    this.#hyphens = Array.from(text.matchAll(/-\s*\n/g), ({ index }) => index)
  }

  /** A stretch of the text. */
  stretch(start: number, end: number): PlainStretch {
    const isBroken = (this.#hyphens[firstFrom(this.#hyphens, start)] ?? end) < end
    return (isBroken ? null : this.#window(start, end)) ?? madeOf(this.#text.slice(start, end))
  }

  /** A stretch of its line, in which no break joins two words. */
  stretchOfLine(start: number, end: number): PlainStretch {
    return this.#window(start, end) ?? madeOf(this.line.slice(start, end))
  }

  #window(start: number, end: number): PlainStretch | null {
    const words = this.line.slice(start, end)
    return isPlain(words) ? { words, cut: stretchOf(this.#cut, start, end) } : null
  }
}

function madeOf(text: string): PlainStretch {
  const words = plainWords(text)
  return { words, cut: wordsIn(words) }
}
