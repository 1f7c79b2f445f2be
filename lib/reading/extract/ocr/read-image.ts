import { extractedOf, type Context } from '@/lib/reading/extract/context'
import { imageSize } from '@/lib/reading/extract/ocr/image-size'
import type { Extracted } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'

/** A picture with more pixels than this is no page of a letter: unpacked it would not fit into the memory of a child. */
const mostPixels = 60_000_000

/** A picture of a page: its text comes by OCR; until then the page is there and empty. */
export async function readImage(bytes: Uint8Array, context: Context): Promise<Extracted> {
  const size = imageSize(bytes)
  if (!size || size.width < 1 || size.height < 1) throw new UnreadableError('damaged')
  if (size.width * size.height > mostPixels) throw new UnreadableError('too_large')
  if (context.ocrLanguages)
    return (await import('@/lib/reading/extract/ocr/recognise-image')).recogniseImage(bytes, size, context)
  return extractedOf('image', '', {
    pages: [{ number: 1, start: 0, end: 0, ...size, origin: 'none' }],
    needsOcr: true,
    notices: ['scan_without_text'],
    meta: { count: 1, scannedPages: [1] },
  })
}
