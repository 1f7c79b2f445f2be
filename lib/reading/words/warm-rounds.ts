import { extractedOf } from '@/lib/reading/extract/context'
import { readWords } from '@/lib/reading/words/read-words'
import { wordsOf, type FileWords } from '@/lib/reading/words/told'
import { warmCitations } from '@/lib/reading/words/warm-citations'
import { warmLetters } from '@/lib/reading/words/warm-letters'
import { warmSentences } from '@/lib/reading/words/warm-sentences'

/** Characters of a text that is as long as reports are: from so many on some things are looked for in another way. */
const long = 30_000

/**
 * Once in so many rounds it is read with a sign above U+00FF that no typed sign stands for (a name such as *Šefčovič*): the engine keeps such a
 * text in two bytes a letter, and has its patterns and its code once more for it.
 */
const inTwoBytes = 10

const ofText = (text: string): FileWords => wordsOf(extractedOf('txt', text))

/**
 * Reads a letter of our own over and over, a part at each step, so that whatever reads is loaded, compiled and its patterns are made: in
 * English, since the patterns of a language are made with the first letter in it, and would leave less room for texts before. Says nothing
 * and keeps nothing that an answer could tell: a test holds answers of a reader that did this to those of one that did not.
 */
export function* warmRounds(rounds: number): Generator<void> {
  const both = `${warmLetters[0] ?? ''}\n${warmSentences}\n${warmCitations}\n`
  const report = both.repeat(Math.ceil(long / both.length))
  // What answers nobody is asked of what kind it is, which a letter that thanks for one is not.
  const ofNobody = warmSentences.split('\n\n').at(-1) ?? ''
  for (let round = 0; round < rounds; round += 1) {
    if (round % inTwoBytes === 0) {
      for (const text of [`${both}\u0160`, ofNobody]) readWords(ofText(text))
      yield
    }
    readWords(ofText(report))
    yield
  }
}
