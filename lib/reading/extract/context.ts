import type { Extracted, FileMeta, FileKind, Limits, Page, Progress, Run } from '@/lib/reading/extract/schema'
import type { Zone } from '@/lib/reading/schema'

/** What every reader of a kind is given beside the bytes. */
export type Context = {
  name: string
  limits: Limits
  /** Takes the bytes of a file inside the file, in the order of `attachments`; null when nobody wants them. */
  emitAttachment: ((bytes: Uint8Array) => void) | null
  /** Tesseract's codes; null leaves pictures alone. */
  ocrLanguages: readonly string[] | null
  onProgress: (progress: Progress) => void
}

const noMeta: FileMeta = {
  title: null,
  author: null,
  count: null,
  mail: null,
  scannedPages: [],
  ocr: null,
  charset: null,
}

type Given = Partial<Omit<Extracted, 'fileKind' | 'text' | 'meta'>> & { meta?: Partial<FileMeta> }

const wholePage = (text: string): Page[] => [
  { number: 1, start: 0, end: text.length, width: null, height: null, origin: 'text' },
]

/** An extraction with what most kinds have in common: one page, no zones, no attachments. */
export function extractedOf(fileKind: FileKind, text: string, given: Given = {}): Extracted {
  return {
    fileKind,
    text,
    pages: wholePage(text),
    zones: [] as Zone[],
    map: [] as Run[],
    attachments: [],
    needsOcr: false,
    notices: [],
    ...given,
    meta: { ...noMeta, ...given.meta },
  }
}
