import { createCanvas, loadImage, type Image } from '@napi-rs/canvas'
import type { Context } from '@/lib/reading/extract/context'
import { extractedByOcr } from '@/lib/reading/extract/ocr/extracted-by-ocr'
import type { Sheet } from '@/lib/reading/extract/ocr/read-image'
import { recognisePictures, type Picture } from '@/lib/reading/extract/ocr/recognise-pictures'
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

const load = (bytes: Uint8Array): Promise<Image> =>
  loadImage(Buffer.from(bytes)).catch((error: unknown) => {
    throw new UnreadableError('damaged', { cause: error })
  })

type Page = { width: number; height: number; picture: Picture }

/** A picture that can be unpacked, in the size in which it is shown: a camera may have noted which way up it was held. */
async function pageOf(sheet: Sheet): Promise<Page | UnreadableError> {
  if (sheet instanceof UnreadableError) return sheet
  try {
    const { width, height } = await load(sheet.bytes)
    const longer = Math.max(width, height)
    const scale = longer > longest ? longest / longer : longer < shortest ? Math.min(3, shortest / longer) : 1
    // Unpacked again when its turn comes: all pages of a letter at once are more than a child may hold.
    const picture = { scale, draw: async (turned: number) => draw(await load(sheet.bytes), scale, turned) }
    return { width, height, picture }
  } catch (error) {
    if (error instanceof UnreadableError) return error
    throw error
  }
}

/** Pictures of pages as OCR reads them, as one text. */
export async function recogniseSheets(sheets: readonly Sheet[], context: Context): Promise<Extracted> {
  const pages: (Page | UnreadableError)[] = []
  for (const sheet of sheets) pages.push(await pageOf(sheet))
  const [first] = pages
  const whole = pages.flatMap((page, i) => (page instanceof UnreadableError ? [] : [{ number: i + 1, ...page }]))
  if (first instanceof UnreadableError && whole.length === 0) throw first
  const recognised = await recognisePictures(
    whole.map(({ picture }) => picture),
    context,
  )
  const given = pages.map((page) => (page instanceof UnreadableError ? { width: 0, height: 0 } : page))
  const extracted = extractedByOcr(
    'image',
    given.map(({ width, height }) => ({ width, height, lines: [] })),
    new Map(whole.map(({ number }, i) => [number, recognised[i] ?? null])),
    { count: pages.length },
  )
  return whole.length < pages.length ? { ...extracted, notices: [...extracted.notices, 'repaired'] } : extracted
}
