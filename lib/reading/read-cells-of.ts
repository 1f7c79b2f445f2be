import { runChild } from '@/lib/reading/extract/child/run-child'
import { defaultLimits } from '@/lib/reading/extract/limits'
import type { SheetCells } from '@/lib/reading/extract/office/read-cells'
import type { ReadErrorCode } from '@/lib/reading/extract/schema'

export type { SheetCells } from '@/lib/reading/extract/office/read-cells'

/** Sheets are longer than letters: ten thousand rows of twenty cells. */
const limits = { ...defaultLimits, ms: 30_000, memoryMb: 700, textLength: 20_000_000, unpackedBytes: 200_000_000 }

/**
 * The cells of the Excel workbook at `path`, read in a process of its own with caps on time, memory and what it unpacks to,
 * and without network. Never throws because of the file: what cannot be read is a code, and so is a machine
 * that has no process for it now (`no_process`), which says nothing of the file.
 */
export async function readCellsOf(
  path: string,
  sizeBytes: number,
): Promise<{ ok: true; sheets: SheetCells[] } | { ok: false; code: ReadErrorCode }> {
  if (sizeBytes > limits.fileBytes) return { ok: false, code: 'too_large' }
  const task = {
    name: 'sheet.xlsx',
    mediaType: null,
    sizeBytes,
    limits,
    wantsAttachments: false,
    tellsWords: false,
    ocrLanguages: null,
    wantsCells: true,
  }
  const given = { paths: [path], task, ms: limits.ms, memoryMb: limits.memoryMb, mayDraw: false, attachmentsInto: null }
  const { answer } = await runChild(given)
  if (!answer.ok) return { ok: false, code: answer.code }
  return 'cells' in answer ? { ok: true, sheets: answer.cells } : { ok: false, code: 'unreadable' }
}
