import { createRequire } from 'node:module'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import { recognisedLines } from '@/lib/reading/extract/ocr/recognised-lines'
import type { Line } from '@/lib/reading/extract/pdf/page-lines'

const resolve = createRequire(import.meta.url)

/** What was recognised in a picture, in its pixels; confidence 0–100. */
export type Recognised = { lines: Line[]; confidence: number; letters: number }

export type Recogniser = {
  recognise: (picture: Buffer) => Promise<Recognised>
  /** Changes the language of what follows. */
  speak: (language: string) => Promise<void>
  end: () => Promise<void>
}

/** The data of a language lies in a package of its own, as a file; nothing is ever fetched. */
const folderOf = (language: string) =>
  resolve.resolve(`@tesseract.js-data/${language}/package.json`).replace(/package\.json$/, '4.0.0_best_int')

/** Starts Tesseract with one language; two at once cost twice the time and more memory than they save errors. */
export async function startRecogniser(language: string): Promise<Recogniser> {
  const start = (name: string): Promise<Worker> =>
    createWorker(name, OEM.LSTM_ONLY, { langPath: folderOf(name), cacheMethod: 'none', gzip: true })
  let worker = await start(language)
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO })
  return {
    recognise: async (picture) => {
      const { data } = await worker.recognize(picture, {}, { blocks: true, text: false })
      const lines = recognisedLines(data.blocks ?? [])
      const letters = lines.reduce((sum, { cells }) => sum + cells.reduce((n, { text }) => n + text.length, 0), 0)
      return { lines: lines.filter(({ cells }) => cells.length > 0), confidence: data.confidence, letters }
    },
    speak: async (next) => {
      await worker.terminate()
      worker = await start(next)
      await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO })
    },
    end: async () => void (await worker.terminate()),
  }
}
