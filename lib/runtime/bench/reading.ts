import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { readFile } from '@/lib/reading/read-file'
import { inTurns, percentile } from '@/lib/runtime/bench/measure'

const run = promisify(execFile)

/** No line stands twice, as in a letter: what was worked out for one may serve no other. */
const lineOf = (page: number, line: number) =>
  `We are assessing report ${page}/${line} on the border of Norland and will tell you of its outcome by May.`

/** A PDF of so many pages of prose, each with a running head, two columns of nothing and a footnote. */
async function longPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([595, 842])
    page.drawText('Ministry of the Interior of Norland', { x: 60, y: 800, size: 9, font })
    for (let line = 0; line < 46; line += 1)
      page.drawText(lineOf(number, line), { x: 60, y: 760 - line * 14, size: 11, font })
    page.drawText(`${number} See the report of March ${number}.`, { x: 60, y: 70, size: 8, font })
    page.drawText(`Page ${number} of ${pages}`, { x: 270, y: 40, size: 9, font })
  }
  return document.save()
}

const hasPdftotext = () =>
  run('pdftotext', ['-v']).then(
    () => true,
    () => false, // it is not installed: the ratio to it is left out, and the output says so
  )

const two = (value: number) => Math.round(value * 100) / 100

/**
 * Ratios of reading, measured in turns in one run: words and suggestions to words alone, and a PDF of 100 pages to
 * `pdftotext` on the same file (null where that is not installed). Each reading starts a process of its own, as in use.
 */
export async function benchReading(say: (line: string) => void): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-bench-reading-'))
  try {
    const path = join(folder, 'long.pdf')
    await writeFile(path, await longPdf(100))
    const read = (withoutSuggestions: boolean) => async () => {
      const reading = await readFile(path, { name: 'long.pdf', withoutSuggestions })
      if (!reading.ok) throw new Error(reading.error.sentence)
    }
    const [words, all] = await inTurns(9, read(true), read(false))
    const toWords = two(percentile(all, 0.5) / percentile(words, 0.5))
    let toPdftotext: number | null = null
    if (await hasPdftotext()) {
      const [ours, theirs] = await inTurns(
        9,
        read(true),
        async () => void (await run('pdftotext', [path, join(folder, 'out.txt')])),
      )
      toPdftotext = two(percentile(ours, 0.5) / percentile(theirs, 0.5))
    } else say('pdftotext is not installed (poppler-utils): the ratio to it was not measured.')
    const result = {
      name: 'reading',
      pages: 100,
      ms: two(percentile(words, 0.5)),
      readingToWords: toWords,
      wordsToPdftotext: toPdftotext,
    }
    say(JSON.stringify(result))
    return result
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
