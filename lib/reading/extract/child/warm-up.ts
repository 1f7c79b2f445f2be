import { setImmediate } from 'node:timers/promises'
import { warmCitations } from '@/lib/reading/extract/child/warm-citations'
import { warmLetters } from '@/lib/reading/extract/child/warm-letters'
import { warmSentences } from '@/lib/reading/extract/child/warm-sentences'
import { warmPdf } from '@/lib/reading/extract/child/warm-pdf'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { readWords } from '@/lib/reading/extract/read-words'

/** So many that the engine makes code fast that every page runs through: half of it after one page, most after ten. */
const pages = 10

/** Characters of a text that is as long as reports are: from so many on some things are looked for in another way. */
const long = 30_000

/**
 * How often the rules read it: they are quicker than what reads a page, and are made fast later. The longer texts come last, because what
 * a short one in another language shows has the engine take fast code back, and a file would be read while it is made anew.
 */
const rounds = 40

/** Once in so many rounds the other languages are read as well. */
const everyOther = 10

const linesOf = (letter: string) => letter.split('\n').flatMap((line) => line.match(/.{1,90}(?:\s|$)|^$/g) ?? [])

const task = { name: 'letter.pdf', mediaType: null, limits: defaultLimits, ocrLanguages: null }
const given = { emitAttachment: null, onProgress: () => undefined }

/**
 * Reads letters of our own, so that whatever reads is loaded, compiled and its patterns are made. Says nothing and keeps
 * nothing that an answer could tell: a test holds answers of a child that did this to those of one that did not.
 */
export async function warmUp(): Promise<void> {
  const [inEnglish = '', ...others] = warmLetters
  const [sentences = '', ...otherSentences] = warmSentences
  const extracted = await extract(warmPdf(Array.from({ length: pages }, () => linesOf(inEnglish))), task, given)
  readWords(extracted)
  const both = `${inEnglish}\n${sentences}\n${warmCitations}\n`
  const report = { ...extracted, zones: [], text: both.repeat(Math.ceil(long / both.length)) }
  const abroad = await Promise.all(
    [...others, ...otherSentences].map((text) => extract(Buffer.from(text), { ...task, name: 'letter.txt' }, given)),
  )
  for (let round = 0; round < rounds; round += 1) {
    if (round % everyOther === 0) {
      for (const one of abroad) readWords(one)
      // What answers nobody is asked of what kind it is, which a letter that thanks for one is not.
      for (const text of warmSentences) readWords({ ...report, text: text.split('\n\n').at(-1) ?? '' })
    }
    readWords(report)
  }
  await setImmediate() // what a parser left for later is done before a file comes
}
