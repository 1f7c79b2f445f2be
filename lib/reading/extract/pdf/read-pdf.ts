import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { extractedOf, type Context } from '@/lib/reading/extract/context'
import { loadPdfJs, openPdf } from '@/lib/reading/extract/pdf/open-pdf'
import { linesOf } from '@/lib/reading/extract/pdf/page-lines'
import type { PageLines } from '@/lib/reading/extract/pdf/find-furniture'
import { piecesOf } from '@/lib/reading/extract/pdf/page-pieces'
import { writePages } from '@/lib/reading/extract/pdf/write-pages'
import type { Extracted, FileMeta, Notice } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'
import { cleanLine } from '@/lib/reading/extract/text/clean-text'

/** Fewer letters than this on a page with pictures: the page is a picture with a stamp on it. */
const fewLetters = 12

/** Pages asked for together: while one is unpacked in another thread, the next is read. */
const atOnce = 4

/** Pictures are streams, and the head of a stream is never packed: their kind stands in the bytes. */
const holdsPictures = (bytes: Uint8Array) =>
  /\/Subtype\s*\/Image|\sBI\s[^]{0,200}?\sID\s/.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
  )

const lettersOn = ({ lines }: PageLines) =>
  lines.reduce((sum, { cells }) => sum + cells.reduce((n, { text }) => n + text.length, 0), 0)

async function metaOf(document: PDFDocumentProxy): Promise<Pick<FileMeta, 'title' | 'author' | 'count'>> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} })) // broken facts about a file do not hide its words
  const { Title, Author } = info as Record<string, unknown>
  const line = (value: unknown) => (typeof value === 'string' ? cleanLine(value) : null)
  return { title: line(Title), author: line(Author), count: document.numPages }
}

async function pageLines(document: PDFDocumentProxy, number: number): Promise<PageLines | null> {
  try {
    const page = await document.getPage(number)
    const pieces = await piecesOf(page)
    page.cleanup()
    return { width: pieces.width, height: pieces.height, lines: linesOf(pieces) }
  } catch (error) {
    if (error instanceof RangeError) throw error
    return null // a page that is missing or broken does not take the others with it
  }
}

const broken: PageLines = { width: 0, height: 0, lines: [] }

/** A PDF: its text layer in reading order, pages parted by form feeds. Pages that are pictures are told, and wait for OCR. */
export async function readPdf(bytes: Uint8Array, context: Context): Promise<Extracted> {
  const pdfjs = await loadPdfJs({ draws: context.ocrLanguages !== null })
  const document = await openPdf(pdfjs, bytes)
  const pages: PageLines[] = []
  let length = 0
  let brokenPages = 0
  for (let first = 1; first <= document.numPages; first += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, document.numPages - first + 1) }, (_, i) => first + i)
    for (const page of await Promise.all(numbers.map((number) => pageLines(document, number)))) {
      if (!page) brokenPages += 1
      pages.push(page ?? broken)
      length += page ? lettersOn(page) : 0
    }
    if (length > context.limits.textLength) throw new UnreadableError('too_long')
  }
  if (pages.length === 0 || brokenPages === pages.length) throw new UnreadableError('damaged')
  const scannedPages = holdsPictures(bytes)
    ? pages.flatMap((page, i) => (page !== broken && lettersOn(page) < fewLetters ? [i + 1] : []))
    : []
  const meta = { ...(await metaOf(document)), scannedPages }
  if (scannedPages.length > 0 && context.ocrLanguages) {
    const { recognisePages } = await import('@/lib/reading/extract/ocr/recognise-pdf')
    return recognisePages(document, pages, meta, context)
  }
  const isScanned = new Set(scannedPages)
  const written = writePages(pages, (number) => (isScanned.has(number) ? 'none' : 'text'))
  const notices: Notice[] = []
  if (scannedPages.length > 0)
    notices.push(scannedPages.length === pages.length ? 'scan_without_text' : 'pages_without_text')
  if (brokenPages > 0) notices.push('repaired')
  return extractedOf('pdf', written.text, { ...written, meta, notices, needsOcr: scannedPages.length > 0 })
}
