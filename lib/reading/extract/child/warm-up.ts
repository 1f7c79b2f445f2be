import { setImmediate } from 'node:timers/promises'
import { warmPdf } from '@/lib/reading/extract/child/warm-pdf'
import { extract } from '@/lib/reading/extract/extract'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { warmLetters } from '@/lib/reading/words/warm-letters'

/** So many that the engine makes code fast that every page runs through: half of it after one page, most after ten. */
const pages = 10

const linesOf = (letter: string) => letter.split('\n').flatMap((line) => line.match(/.{1,90}(?:\s|$)|^$/g) ?? [])

const task = { name: 'letter.pdf', mediaType: null, limits: defaultLimits, ocrLanguages: null }
const given = { emitAttachment: null, onProgress: () => undefined }

/**
 * Reads files of our own, so that whatever reads one is loaded and compiled. Says nothing and keeps nothing that an answer could
 * tell: a test holds answers of a child that did this to those of one that did not.
 */
export async function warmUp(): Promise<void> {
  const [inEnglish = '', ...others] = warmLetters
  await extract(warmPdf(Array.from({ length: pages }, () => linesOf(inEnglish))), task, given)
  for (const text of others) await extract(Buffer.from(text), { ...task, name: 'letter.txt' }, given)
  await setImmediate() // what a parser left for later is done before a file comes
}
