import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import type { Context } from '@/lib/reading/extract/context'
import { extractedByOcr } from '@/lib/reading/extract/ocr/extracted-by-ocr'
import { recognisePictures, type Picture } from '@/lib/reading/extract/ocr/recognise-pictures'
import type { PageLines } from '@/lib/reading/extract/pdf/find-furniture'
import type { Extracted, FileMeta } from '@/lib/reading/extract/schema'

/** Dots an inch that Tesseract does well with; more cost time and memory. A page is at most this many pixels. */
const dpi = 200
const mostPixels = 6_000_000

async function drawPage(document: PDFDocumentProxy, number: number, scale: number, turned: number): Promise<Buffer> {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale, rotation: (page.rotate + turned * 90) % 360 })
  // PDF.js brings a canvas of its own; one from another copy of that library crashes the process.
  const factory = document.canvasFactory as {
    create: (width: number, height: number) => { canvas: Canvas; context: SKRSContext2D }
  }
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  // PDF.js is typed for a browser's canvas; this one has the same methods.
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  page.cleanup()
  return canvas.toBuffer('image/png')
}

/** A PDF with pages that are pictures: those pages as OCR reads them, the others by their text layer. */
export async function recognisePages(
  document: PDFDocumentProxy,
  pages: readonly PageLines[],
  meta: Partial<FileMeta> & Pick<FileMeta, 'scannedPages'>,
  context: Context,
): Promise<Extracted> {
  const pictures = meta.scannedPages.map((number): Picture => {
    const { width = 1, height = 1 } = pages[number - 1] ?? {}
    const scale = Math.min(dpi / 72, Math.sqrt(mostPixels / Math.max(1, width * height)))
    return { scale, draw: (turned) => drawPage(document, number, scale, turned) }
  })
  const recognised = await recognisePictures(pictures, context)
  return extractedByOcr(
    'pdf',
    pages,
    new Map(meta.scannedPages.map((number, i) => [number, recognised[i] ?? null])),
    meta,
  )
}
