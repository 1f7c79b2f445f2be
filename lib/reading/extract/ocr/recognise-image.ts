import { createCanvas, loadImage, type Image } from '@napi-rs/canvas'
import type { Context } from '@/lib/reading/extract/context'
import { extractedByOcr } from '@/lib/reading/extract/ocr/extracted-by-ocr'
import { recognisePictures } from '@/lib/reading/extract/ocr/recognise-pictures'
import type { Extracted } from '@/lib/reading/extract/schema'
import { UnreadableError } from '@/lib/reading/extract/sentences'

/** Pixels of the longer side that Tesseract does well with: a sheet of A4 at about 200 dots an inch. */
const [shortest, longest] = [1600, 2600]

function draw(image: Image, scale: number, turned: number): Buffer {
  const [width, height] = [Math.ceil(image.width * scale), Math.ceil(image.height * scale)]
  const canvas = turned % 2 === 0 ? createCanvas(width, height) : createCanvas(height, width)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((turned * Math.PI) / 2)
  context.drawImage(image, -width / 2, -height / 2, width, height)
  return canvas.toBuffer('image/png')
}

/** A picture of a page as OCR reads it. */
export async function recogniseImage(
  bytes: Uint8Array,
  size: { width: number; height: number },
  context: Context,
): Promise<Extracted> {
  const image = await loadImage(Buffer.from(bytes)).catch((error: unknown) => {
    throw new UnreadableError('damaged', { cause: error })
  })
  const longer = Math.max(size.width, size.height)
  const scale = longer > longest ? longest / longer : longer < shortest ? Math.min(3, shortest / longer) : 1
  const pages = await recognisePictures(
    [{ scale, draw: (turned) => Promise.resolve(draw(image, scale, turned)) }],
    context,
  )
  return extractedByOcr('image', [{ ...size, lines: [] }], new Map([[1, pages[0] ?? null]]), { count: 1 })
}
