import { extractedOf } from '@/lib/reading/extract/context'
import type { RecognisedPage } from '@/lib/reading/extract/ocr/recognise-pictures'
import type { PageLines } from '@/lib/reading/extract/pdf/find-furniture'
import { writePages } from '@/lib/reading/extract/pdf/write-pages'
import type { Extracted, FileKind, FileMeta } from '@/lib/reading/extract/schema'

/** Pages of a file, those that were pictures as OCR read them. Pages that it did not come to still wait. */
export function extractedByOcr(
  fileKind: FileKind,
  given: readonly PageLines[],
  recognised: ReadonlyMap<number, RecognisedPage | null>,
  meta: Partial<FileMeta>,
): Extracted {
  const pages = given.map((page, i) => ({ ...page, lines: recognised.get(i + 1)?.lines ?? page.lines }))
  const written = writePages(pages, (number) => {
    if (!recognised.has(number)) return 'text'
    return recognised.get(number) ? 'ocr' : 'none'
  })
  const done = [...recognised].flatMap(([number, page]) => (page ? [{ number, ...page }] : []))
  const waiting = [...recognised].flatMap(([number, page]) => (page ? [] : [number]))
  const confidence = done.reduce((sum, page) => sum + page.confidence, 0) / Math.max(1, done.length)
  const hasWords = /[\p{L}\p{N}]/u.test(written.text)
  return extractedOf(fileKind, written.text, {
    ...written,
    needsOcr: false,
    notices: hasWords ? (waiting.length > 0 ? ['pages_without_text'] : []) : ['scan_without_text'],
    meta: {
      ...meta,
      scannedPages: [...recognised.keys()],
      ocr: {
        languages: [...new Set(done.map(({ language }) => language))],
        confidence: Math.round(confidence),
        pages: done.map(({ number }) => number),
      },
    },
  })
}
