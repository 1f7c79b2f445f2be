import type { Fitted } from '@/lib/reading/rules/score'
import type { Reading, Zone } from '@/lib/reading/schema'

/** What sort of file it is, by its bytes (its name only decides between kinds of text). */
export const fileKinds = ['pdf', 'docx', 'eml', 'msg', 'mbox', 'html', 'txt', 'csv', 'xlsx', 'zip', 'image'] as const
export type FileKind = (typeof fileKinds)[number]

/** Why a file gives no text. Each code has one sentence in `sentences.ts` and one message in `documents.json`. */
export const readErrorCodes = [
  'not_there',
  'empty',
  'kind_not_read',
  'damaged',
  'encrypted',
  'no_text',
  'no_letter',
  'too_large',
  'too_long',
  'too_heavy',
  'unpacks_too_large',
  'unsafe_names',
  'unreadable',
  'no_process',
  'no_recogniser',
] as const
export type ReadErrorCode = (typeof readErrorCodes)[number]

/** One sentence for the person who uploaded the file: the same each time, without paths. */
export type ReadError = { code: ReadErrorCode; sentence: string }

/** A page of the text, [start, end) without the form feed after it. Sizes are PDF points or pixels of an image. */
export type Page = {
  number: number
  start: number
  end: number
  width: number | null
  height: number | null
  /** `none`: the page shows something and has no text yet (a scan before OCR). */
  origin: 'text' | 'ocr' | 'none'
}

/**
 * Where a run of the text lies in the original: a box on a page (from the page's top left, in the page's unit), or a
 * stretch of characters of a named part (`body`, `footnotes`, the path of a file in an archive).
 */
export type Run = { start: number; end: number } & (
  { page: number; x: number; y: number; width: number; height: number } | { part: string; from: number; to: number }
)

export type Address = { name: string | null; address: string | null }

/** How a mail came to be, beside being written by a person. */
export const mailKinds = ['letter', 'automatic_reply', 'bounce', 'delivery_receipt', 'list', 'meeting'] as const
export type MailKind = (typeof mailKinds)[number]

/** The header of a mail. `sentAt` is an instant (ISO 8601, UTC), `sentOn` the day in the sender's time zone. */
export type MailHead = {
  from: Address | null
  to: Address[]
  cc: Address[]
  subject: string | null
  sentAt: string | null
  sentOn: string | null
  messageId: string | null
  inReplyTo: string | null
  references: string[]
  mailKind: MailKind
  /** Passed on inside this mail: the header lines that stand above the forwarded text. */
  forwarded: { from: string | null; sentOn: string | null; subject: string | null } | null
}

/** Facts that the file itself states. What is not stated is null. */
export type FileMeta = {
  title: string | null
  author: string | null
  /** Pages, sheets, letters of a mailbox, or entries of an archive; null where the kind has none. */
  count: number | null
  mail: MailHead | null
  /** Pages that show something and have no text (1-based): they need OCR. */
  scannedPages: number[]
  /** Languages used for OCR (Tesseract's codes) and its mean confidence (0–100); null where nothing was recognised. */
  ocr: { languages: string[]; confidence: number; pages: number[] } | null
  /** The encoding that the text was decoded from, where that had to be found. */
  charset: string | null
}

/**
 * A file inside the file: an attachment, a forwarded mail, a letter of a mailbox, an entry of an archive. `path` is where
 * its bytes were put, null when the caller gave no folder for them or they were too many.
 */
export type Attachment = {
  name: string
  mediaType: string
  sizeBytes: number
  path: string | null
  /** Shown inside the body, not sent as a file. */
  isInline: boolean
}

/**
 * What a file holds. `text` is what is stored and what passages are anchored in: NFC, lines by \n, pages by \f, no other
 * control characters but tab. `zones` are only those that the file tells for certain.
 */
export type Extracted = {
  fileKind: FileKind
  text: string
  pages: Page[]
  zones: Zone[]
  meta: FileMeta
  map: Run[]
  attachments: Attachment[]
  /** There is something on its pages that only OCR can read. */
  needsOcr: boolean
  notices: Notice[]
}

/**
 * Said to the person beside a success: all or some pages are pictures without text, an attachment could not be unpacked, a
 * page was broken, the text is there but nothing could be suggested from it, a mail says that its answers stand inside the letter it
 * quotes and they could not be told from that.
 */
export const notices = [
  'scan_without_text',
  'pages_without_text',
  'attachment_left_out',
  'repaired',
  'words_not_read',
  'answers_in_quoted',
] as const
export type Notice = (typeof notices)[number]

/** What one child may spend. Time outside OCR and with it, in ms; memory in MiB of resident set; sizes in bytes or characters. */
export type Limits = {
  ms: number
  ocrMs: number
  memoryMb: number
  ocrMemoryMb: number
  fileBytes: number
  textLength: number
  unpackedBytes: number
  unpackRatio: number
  entries: number
  depth: number
  ocrPages: number
}

/** Pages that were recognised, of all that are to be: those with a text layer count in neither. */
export type Progress = { done: number; pages: number }

export type ReadOptions = {
  /** The pages of a letter in pictures, in order, with the file itself among them; they are read instead of it, as one. */
  pages?: readonly string[]
  /** The name the person gave the file: decides between kinds of text, and is never used as a path. */
  name: string
  /** What the upload was taken for; null leaves it to the bytes. */
  mediaType?: string | null
  limits?: Partial<Limits>
  /** Recognise pages that are pictures. Without it such pages stay empty and `needsOcr` says so. */
  ocr?: { languages: readonly string[] } | null
  /** An existing folder that attachments are written to, under names of our own; the caller empties it. */
  attachmentsInto?: string | null
  /** Leave the words alone: text and facts only. */
  withoutSuggestions?: boolean
  /** Weights of a workspace, fitted on its own decisions; null reads with those of the installation. */
  weights?: Fitted | null
  /** Told before the first page is recognised and after each. */
  onProgress?: (progress: Progress) => void
}

/** What reading cost: `ms` and `peakMb` (MiB, resident) outside OCR, `ocr` the child that recognised pages. */
export type Cost = { ms: number; peakMb: number; ocr?: { ms: number; peakMb: number } }

/**
 * What became of a file. It always becomes something: a file never makes the caller throw. `no_process` and `no_recogniser` say
 * nothing of the file: the system had no process for it now, or none for its scanned pages.
 */
export type FileReading = Cost &
  ({ ok: true; extracted: Extracted; reading: Reading | null } | { ok: false; error: ReadError })

/** The reading of a file that could be read. */
export type DoneReading = Extract<FileReading, { ok: true }>
