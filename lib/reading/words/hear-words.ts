import { setTimeout } from 'node:timers/promises'
import type { Fitted } from '@/lib/reading/rules/score'
import { readWordsOf, type WordsRead } from '@/lib/reading/words/read-words-of'
import type { FileWords } from '@/lib/reading/words/told'

export type HeardWords = {
  /**
   * Begins to read words that a child tells, beside the rest that it has to tell. Settles when a reader has all of them: to take the rest of a
   * long file would keep this process from handing them on. Not longer than a moment, where all readers are busy.
   */
  onWords: (words: FileWords) => Promise<void>
  /** What the words of a text say; null where none were told. Of another text than was told nothing is known. */
  readOf: (text: string) => Promise<WordsRead | null>
}

/** In ms; ten times what it takes to hand on the text of a long report. */
const momentMs = 100

/** Hears what a file holds and has it read, in `ms` at most; of a file that is read twice what was told last. */
export function hearWords(weights: Fitted | undefined, ms: number): HeardWords {
  let told: { text: string; read: Promise<WordsRead> } | null = null
  return {
    onWords: async (words) => {
      const sent = Promise.withResolvers<void>()
      told = { text: words.text, read: readWordsOf({ words, ...(weights && { weights }) }, ms, sent.resolve) }
      await Promise.race([sent.promise, told.read, setTimeout(momentMs, undefined, { ref: false })])
    },
    readOf: async (text) => {
      if (!told) return null
      const read = await told.read
      return told.text === text ? read : { ...read, reading: null }
    },
  }
}
