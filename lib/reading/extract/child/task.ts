import type { SheetCells } from '@/lib/reading/extract/office/read-cells'
import type { Extracted, Limits, ReadErrorCode } from '@/lib/reading/extract/schema'

/** What the parent asks of a child; the bytes of the file follow. */
export type ChildTask = {
  name: string
  mediaType: string | null
  sizeBytes: number
  /** The bytes are those of so many pictures, one behind the other: the pages of one letter. */
  pageSizes?: number[]
  limits: Limits
  wantsAttachments: boolean
  /** Its words are to be read, and told before the rest. */
  tellsWords: boolean
  /** Tesseract's codes; null leaves pictures alone. */
  ocrLanguages: readonly string[] | null
  /** The cells of a workbook are wanted, and nothing else. */
  wantsCells?: boolean
}

/**
 * What the child answers. `detail` is for the log of whoever develops; it never reaches a page. `no_process`: there was no child,
 * and another time there may be one.
 */
export type ChildAnswer =
  | { ok: true; extracted: Extracted; peakMb?: number }
  | { ok: true; cells: SheetCells[]; peakMb?: number }
  | { ok: false; code: ReadErrorCode; detail: string; peakMb?: number }
