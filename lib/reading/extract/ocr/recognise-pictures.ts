import { eld } from 'eld/small'
import type { Context } from '@/lib/reading/extract/context'
import { startRecogniser, type Recognised, type Recogniser } from '@/lib/reading/extract/ocr/recogniser'
import type { Line } from '@/lib/reading/extract/pdf/page-lines'

/** A picture of a page. `scale`: pixels for each unit of the page. Turning by quarter turns, clockwise. */
export type Picture = { scale: number; draw: (turned: number) => Promise<Buffer> }

export type RecognisedPage = { lines: Line[]; confidence: number; language: string }

/** Tesseract's codes of the languages that eld tells by ISO 639-1. */
const codes: Record<string, string> = { en: 'eng', fr: 'fra', de: 'deu', pl: 'pol', es: 'spa', it: 'ita' }

/** Text on its side or head is recognised as rubbish, and Tesseract says that it doubts it. */
const doubtful = 55

const merit = ({ confidence, letters }: Recognised) => confidence * Math.min(1, letters / 80)

async function bestTurn(recogniser: Recogniser, picture: Picture): Promise<{ best: Recognised; turned: number }> {
  let best = await recogniser.recognise(await picture.draw(0))
  let turned = 0
  if (best.confidence >= doubtful && best.letters > 20) return { best, turned }
  for (const turn of [1, 3, 2]) {
    const next = await recogniser.recognise(await picture.draw(turn))
    if (merit(next) > merit(best) * 1.2) [best, turned] = [next, turn]
    if (best.confidence >= 75) break
  }
  return { best, turned }
}

const textOf = ({ lines }: Recognised) => lines.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' ')

function languageOf(recognised: Recognised, given: readonly string[]): string | null {
  if (recognised.letters < 60) return null
  const code = codes[eld.detect(textOf(recognised)).language]
  return code !== undefined && given.includes(code) ? code : null
}

const scaled = (lines: Line[], scale: number): Line[] =>
  lines.map((line) => ({
    ...line,
    x: line.x / scale,
    y: line.y / scale,
    right: line.right / scale,
    size: line.size / scale,
    cells: line.cells.map(({ text, box }) => ({
      text,
      box: box && { x: box.x / scale, y: box.y / scale, width: box.width / scale, height: box.height / scale },
    })),
  }))

/**
 * Recognises pictures of pages one after the other. The first of `context.ocrLanguages` is tried first; when what comes out
 * is in another of them, the page is recognised again in that. Stops before the time is over: what was recognised until
 * then counts, the other pages give null.
 */
export async function recognisePictures(
  pictures: readonly Picture[],
  context: Context,
): Promise<(RecognisedPage | null)[]> {
  const languages = context.ocrLanguages ?? []
  let language = languages[0] ?? 'eng'
  const recogniser = await startRecogniser(language)
  const until = performance.now() + context.limits.ocrMs * 0.75
  const pages: (RecognisedPage | null)[] = []
  const all = Math.min(pictures.length, context.limits.ocrPages)
  context.onProgress({ done: 0, pages: all })
  for (const [i, picture] of pictures.entries()) {
    if (i >= context.limits.ocrPages || performance.now() > until) {
      pages.push(null)
      continue
    }
    const first = await bestTurn(recogniser, picture)
    let best = first.best
    const better = languageOf(best, languages)
    if (better !== null && better !== language) {
      await recogniser.speak(better)
      language = better
      best = await recogniser.recognise(await picture.draw(first.turned))
    }
    // Boxes of a page that had to be turned would lie elsewhere: its words have none.
    const lines = scaled(best.lines, picture.scale)
    pages.push({ lines: first.turned === 0 ? lines : lines.map(withoutBoxes), confidence: best.confidence, language })
    context.onProgress({ done: i + 1, pages: all })
  }
  await recogniser.end()
  return pages
}

const withoutBoxes = (line: Line): Line => ({ ...line, cells: line.cells.map(({ text }) => ({ text, box: null })) })
