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
  /** Nobody waits for them any more: whoever reads them is ended. */
  drop: () => void
}

/** In ms; ten times what it takes to hand on the text of a long report. */
const momentMs = 100

type Told = { text: string; read: Promise<WordsRead>; over: AbortController }

/** Hears what a file holds and has it read, in `ms` at most; of a file that is read twice what was told last. */
export function hearWords(weights: Fitted | undefined, ms: number): HeardWords {
  let told: Told | null = null
  const drop = () => {
    told?.over.abort()
    told = null
  }
  return {
    onWords: async (words) => {
      drop()
      const [sent, over] = [Promise.withResolvers<void>(), new AbortController()]
      const read = readWordsOf({ words, ...(weights && { weights }) }, ms, {
        onSent: sent.resolve,
        signal: over.signal,
      })
      told = { text: words.text, read, over }
      await Promise.race([sent.promise, read, setTimeout(momentMs, undefined, { ref: false })])
    },
    readOf: async (text) => {
      if (!told) return null
      const { text: toldText, read } = told
      return toldText === text ? read : { ...(await read), reading: null }
    },
    drop,
  }
}
