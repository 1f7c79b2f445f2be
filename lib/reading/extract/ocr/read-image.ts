import { extractedOf, type Context } from '@/lib/reading/extract/context'
import { imageSize } from '@/lib/reading/extract/ocr/image-size'
import { writePages } from '@/lib/reading/extract/pdf/write-pages'
import type { Extracted } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'

/** A picture with more pixels than this is no page of a letter: unpacked it would not fit into the memory of a child. */
const mostPixels = 60_000_000

const noSize = { width: 0, height: 0 }

/** The bytes of a picture with its size in pixels; or why it cannot be unpacked. */
export type Sheet = { bytes: Uint8Array; width: number; height: number } | UnreadableError

function sheetOf(bytes: Uint8Array): Sheet {
  const isKnown = bytes[0] === 0x89 || bytes[0] === 0xff
  const size = isKnown ? imageSize(bytes) : null
  if (!size || size.width < 1 || size.height < 1) return new UnreadableError('damaged')
  return size.width * size.height > mostPixels ? new UnreadableError('too_large') : { bytes, ...size }
}

/**
 * Pictures of the pages of one letter, in order: their text comes by OCR; until then the pages are there and empty. One that is
 * damaged does not take the others with it.
 */
export async function readPictures(pictures: readonly Uint8Array[], context: Context): Promise<Extracted> {
  const sheets = pictures.map(sheetOf)
  const [first] = sheets
  if (first instanceof UnreadableError && sheets.every((sheet) => sheet instanceof UnreadableError)) throw first
  if (context.ocrLanguages)
    return (await import('@/lib/reading/extract/ocr/recognise-image')).recogniseSheets(sheets, context)
  const empty = sheets.map((sheet) => ({ ...(sheet instanceof UnreadableError ? noSize : sheet), lines: [] }))
  return extractedOf('image', '', {
    ...writePages(empty, () => 'none'),
    needsOcr: true,
    notices: ['scan_without_text'],
    meta: { count: sheets.length, scannedPages: sheets.map((_, i) => i + 1) },
  })
}

/** A picture of a page. */
export const readImage = (bytes: Uint8Array, context: Context): Promise<Extracted> => readPictures([bytes], context)
