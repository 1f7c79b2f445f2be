import type { ChildTask } from '@/lib/reading/extract/child/task'
import type { Context } from '@/lib/reading/extract/context'
import { detectKind } from '@/lib/reading/extract/detect-kind'
import { printedMail } from '@/lib/reading/extract/mail/printed-mail'
import type { Extracted, FileKind } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'

type Task = Pick<ChildTask, 'name' | 'mediaType' | 'limits' | 'ocrLanguages' | 'pageSizes'>

type Reader = (bytes: Uint8Array, context: Context) => Promise<Extracted> | Extracted

/** Each kind brings its libraries with it, so that a plain text does not wait for the parser of PDFs. */
const readers: Record<FileKind, () => Promise<Reader>> = {
  pdf: async () => (await import('@/lib/reading/extract/pdf/read-pdf')).readPdf,
  docx: async () => (await import('@/lib/reading/extract/office/read-docx')).readDocx,
  xlsx: async () => (await import('@/lib/reading/extract/office/read-xlsx')).readXlsx,
  eml: async () => (await import('@/lib/reading/extract/mail/read-eml')).readEml,
  msg: async () => (await import('@/lib/reading/extract/mail/read-msg')).readMsg,
  mbox: async () => (await import('@/lib/reading/extract/mail/read-mbox')).readMbox,
  html: async () => (await import('@/lib/reading/extract/text/read-html')).readHtml,
  txt: async () => (await import('@/lib/reading/extract/text/read-txt')).readTxt,
  csv: async () => (await import('@/lib/reading/extract/text/read-csv')).readCsv,
  zip: async () => (await import('@/lib/reading/extract/archive/read-zip')).readZip,
  image: async () => (await import('@/lib/reading/extract/ocr/read-image')).readImage,
}

/** By its kind; pictures that came as the pages of one letter as that. */
async function extractKind(bytes: Uint8Array, task: Task, context: Context): Promise<Extracted> {
  if (!task.pageSizes) return (await readers[detectKind(bytes, task.name, task.mediaType)]())(bytes, context)
  let from = 0
  const pages = task.pageSizes.map((size) => bytes.subarray(from, (from += size)))
  return (await import('@/lib/reading/extract/ocr/read-image')).readPictures(pages, context)
}

/** Kinds that a mail is printed to, or saved as. */
const pageKinds = new Set<FileKind>(['pdf', 'docx', 'html', 'image'])

/** With what a page tells of the mail that it shows, where it shows one. */
function withPrintedMail(extracted: Extracted): Extracted {
  const printed = pageKinds.has(extracted.fileKind) ? printedMail(extracted.text) : null
  if (!printed) return extracted
  const { mail, zones, notices } = printed
  return {
    ...extracted,
    zones: [...zones, ...extracted.zones].sort((a, b) => a.start - b.start),
    notices: [...extracted.notices, ...notices],
    meta: { ...extracted.meta, mail },
  }
}

/** Anything that can be read; what stands for a sign that could not be decoded is none. */
const signs = /(?!\ufffd)[\p{L}\p{N}\p{S}\p{P}]/u

/**
 * Text and facts of a file. Throws an UnreadableError with the reason when there are none: nothing but letters that are
 * there counts as success, save for pictures of text, which wait for OCR.
 */
export async function extract(
  bytes: Uint8Array,
  task: Task,
  given: Pick<Context, 'emitAttachment' | 'onProgress'>,
): Promise<Extracted> {
  if (bytes.length === 0 || !bytes.some((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf)) {
    throw new UnreadableError('empty')
  }
  const extracted = withPrintedMail(await extractKind(bytes, task, { ...task, ...given }))
  if (extracted.text.length > task.limits.textLength) throw new UnreadableError('too_long')
  const mayBeEmpty = extracted.needsOcr || extracted.meta.mail !== null || extracted.meta.ocr !== null
  if (!mayBeEmpty && !signs.test(extracted.text)) throw new UnreadableError('no_text')
  return extracted
}
