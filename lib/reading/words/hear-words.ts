import type { Fitted } from '@/lib/reading/rules/score'
import { readWordsOf, type WordsRead } from '@/lib/reading/words/read-words-of'
import type { FileWords } from '@/lib/reading/words/told'

export type HeardWords = {
  /** Begins to read words that a child tells, beside the rest that it has to tell. */
  onWords: (words: FileWords) => void
  /** What the words of a text say; null where none were told. Of another text than was told nothing is known. */
  readOf: (text: string) => Promise<WordsRead | null>
}

/** Hears what a file holds and has it read, in `ms` at most; of a file that is read twice what was told last. */
export function hearWords(weights: Fitted | undefined, ms: number): HeardWords {
  let told: { text: string; read: Promise<WordsRead> } | null = null
  return {
    onWords: (words) => {
      told = { text: words.text, read: readWordsOf({ words, ...(weights && { weights }) }, ms) }
    },
    readOf: async (text) => {
      if (!told) return null
      const read = await told.read
      return told.text === text ? read : { ...read, reading: null }
    },
  }
}
