import { setImmediate } from 'node:timers/promises'
import { warmLetters } from '@/lib/reading/extract/child/warm-letters'
import { warmPdf } from '@/lib/reading/extract/child/warm-pdf'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { readWords } from '@/lib/reading/extract/read-words'

const widest = 90
const linesOf = (letter: string) =>
  letter.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${widest}}(?:\\s|$)|^$`, 'g')) ?? [])

const task = { name: 'letter.pdf', mediaType: null, limits: defaultLimits, ocrLanguages: null }
const given = { emitAttachment: null, onProgress: () => undefined }

/**
 * Reads letters of our own, so that whatever reads is loaded, compiled and its patterns are made. Says nothing and keeps
 * nothing that an answer could tell: a test holds answers of a child that did this to those of one that did not.
 */
export async function warmUp(): Promise<void> {
  const pages = warmLetters.slice(0, 1).map(linesOf)
  readWords(await extract(warmPdf(pages), task, given))
  for (const text of warmLetters.slice(1))
    readWords(await extract(Buffer.from(text), { ...task, name: 'letter.txt' }, given))
  await setImmediate() // what a parser left for later is done before a file comes
}
