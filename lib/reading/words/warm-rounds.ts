import { extractedOf } from '@/lib/reading/extract/context'
import { readWords } from '@/lib/reading/words/read-words'
import type { FileWords } from '@/lib/reading/words/told'
import { wordsOf } from '@/lib/reading/words/told'
import { warmCitations } from '@/lib/reading/words/warm-citations'
import { warmLetters } from '@/lib/reading/words/warm-letters'
import { warmSentences } from '@/lib/reading/words/warm-sentences'

/** Characters of a text that is as long as reports are: from so many on some things are looked for in another way. */
const long = 30_000

/**
 * Once in so many rounds the other languages are read as well, and the long text with a sign above U+00FF that no typed sign stands for:
 * the engine keeps such a text in two bytes a letter, and has its patterns and its code once more for it.
 */
const everyOther = 10

const ofText = (text: string): FileWords => wordsOf(extractedOf('txt', text))

/**
 * Reads letters of our own, a part at each step, so that whatever reads is loaded, compiled and its patterns are made. Says nothing
 * and keeps nothing that an answer could tell: a test holds answers of a reader that did this to those of one that did not.
 */
export function* warmRounds(rounds: number): Generator<void> {
  const [inEnglish = '', ...others] = warmLetters
  const [sentences = '', ...otherSentences] = warmSentences
  const both = `${inEnglish}\n${sentences}\n${warmCitations}\n`
  const report = both.repeat(Math.ceil(long / both.length))
  for (let round = 0; round < rounds; round += 1) {
    if (round % everyOther === 0) {
      for (const text of [...others, ...otherSentences, `${both}\u0160`]) {
        readWords(ofText(text))
        yield
      }
      // What answers nobody is asked of what kind it is, which a letter that thanks for one is not.
      for (const text of warmSentences) readWords(ofText(text.split('\n\n').at(-1) ?? ''))
      yield
    }
    readWords(ofText(report))
    yield
  }
}
