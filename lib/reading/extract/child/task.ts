import type { SheetCells } from '@/lib/reading/extract/office/read-cells'
import type { Extracted, Limits, ReadErrorCode } from '@/lib/reading/extract/schema'
import type { Fitted } from '@/lib/reading/rules/score'
import type { Reading } from '@/lib/reading/schema'

/** What the parent asks of a child; the bytes of the file follow. */
export type ChildTask = {
  name: string
  mediaType: string | null
  sizeBytes: number
  /** The bytes are those of so many pictures, one behind the other: the pages of one letter. */
  pageSizes?: number[]
  limits: Limits
  wantsAttachments: boolean
  withSuggestions: boolean
  /** Tesseract's codes; null leaves pictures alone. */
  ocrLanguages: readonly string[] | null
  /** The cells of a workbook are wanted, and nothing else. */
  wantsCells?: boolean
  /** Weights of the workspace that the file belongs to; without them those of the installation. */
  weights?: Fitted
}

/**
 * What the child answers. `detail` is for the log of whoever develops; it never reaches a page. `no_process`: there was no child,
 * and another time there may be one.
 */
export type ChildAnswer =
  | { ok: true; extracted: Extracted; reading: Reading | null; peakMb?: number }
  | { ok: true; cells: SheetCells[]; peakMb?: number }
  | { ok: false; code: ReadErrorCode; detail: string; peakMb?: number }

/** What a child tells of a file before it reads its words, so that it is taken meanwhile; a refusal where that was no such thing. */
export type ToldAhead = { ok: true; extracted: Extracted } | Extract<ChildAnswer, { ok: false }>
