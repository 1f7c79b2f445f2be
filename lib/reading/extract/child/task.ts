import type { Extracted, Limits, ReadErrorCode } from '@/lib/reading/extract/schema'
import type { Reading } from '@/lib/reading/schema'

/** What the parent asks of a child; the bytes of the file follow. */
export type ChildTask = {
  name: string
  mediaType: string | null
  sizeBytes: number
  limits: Limits
  wantsAttachments: boolean
  withSuggestions: boolean
  /** Tesseract's codes; null leaves pictures alone. */
  ocrLanguages: readonly string[] | null
}

/** What the child answers. `detail` is for the log of whoever develops; it never reaches a page. */
export type ChildAnswer =
  | { ok: true; extracted: Extracted; reading: Reading | null; peakMb?: number }
  | { ok: false; code: ReadErrorCode; detail: string; peakMb?: number }
