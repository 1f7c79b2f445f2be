import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

const [width, height, size, step] = [595, 842, 11, 16]

const linesOf = (paragraph: string): string[] =>
  paragraph.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= 80)
      return [...lines.slice(0, -1), last === '' ? word : `${last} ${word}`]
    return [...lines, word]
  }, [])

/** A letter as an office prints it: so many pages, each with a running head and its number at the foot. */
export async function letterAsPdf(text: string, office: string, pages: number): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  const lines = text.split('\n').flatMap((paragraph) => linesOf(paragraph))
  const each = Math.ceil(lines.length / pages)
  for (let number = 1; number <= pages; number += 1) {
    const page = pdf.addPage([width, height])
    page.drawText(office, { x: 70, y: height - 40, size: 9, font })
    lines
      .slice((number - 1) * each, number * each)
      .forEach((line, i) => page.drawText(line, { x: 70, y: height - 130 - i * step, size, font }))
    page.drawText(`Page ${number} of ${pages}`, { x: 270, y: 40, size: 9, font })
  }
  return Buffer.from(await pdf.save())
}
