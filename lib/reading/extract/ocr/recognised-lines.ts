import type { Line } from '@/lib/reading/extract/pdf/page-lines'

export type TesseractLine = {
  text: string
  confidence: number
  bbox: { x0: number; y0: number; x1: number; y1: number }
}

export type TesseractBlock = { paragraphs: { lines: TesseractLine[] }[] }

/** A line of Tesseract's. What it is not sure of at all is dirt on the paper. */
function lineOf({ text, confidence, bbox }: TesseractLine, breakBefore: boolean): Line {
  const { x0, y0, x1, y1 } = bbox
  const words = confidence < 15 ? '' : text.replace(/\s+/g, ' ').trim()
  const box = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 }
  const cells = words === '' ? [] : [{ text: words, box }]
  return { cells, y: y1, size: (y1 - y0) * 0.75, x: x0, right: x1, breakBefore, isTurned: false }
}

const opensSmall = /^\p{Ll}/u
const isOpen = /[\p{L}\p{N},]$/u

/** Lines that follow each other have no more between them, in heights of the taller one. */
const closest = 1.2

/**
 * A line in the midst of a sentence, close under the one before it. Tesseract begins a paragraph behind a line that is shorter than those
 * around it, as the last one of a letter that was held aslant.
 */
function goesOn(line: TesseractLine, before: TesseractLine | undefined): boolean {
  if (!before || !opensSmall.test(line.text.trim()) || !isOpen.test(before.text.trim())) return false
  const height = Math.max(line.bbox.y1 - line.bbox.y0, before.bbox.y1 - before.bbox.y0)
  const gap = line.bbox.y0 - before.bbox.y1
  return line.bbox.y1 > before.bbox.y1 && gap < height * closest && line.bbox.x0 < before.bbox.x1
}

/** The lines of a picture in the order in which they were recognised, with those before which a paragraph begins. */
export function recognisedLines(blocks: readonly TesseractBlock[]): Line[] {
  let before: TesseractLine | undefined
  return blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ lines }) =>
      lines.map((line, i) => {
        const begins = i === 0 && !goesOn(line, before)
        before = line
        return lineOf(line, begins)
      }),
    ),
  )
}
