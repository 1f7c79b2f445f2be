import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { readFile } from '@/lib/reading/read-file'
import { inTurns, percentile } from '@/lib/runtime/bench/measure'

const run = promisify(execFile)

/** What letters are made of: one sentence in six promises. None stands twice, so that nothing is worked out for another. */
const sentences = [
  (n: string) =>
    `Thank you for your letter of 3 March and for the detailed account in its annex ${n}, which describes how the lawyers of your organisation were turned away at the gate.`,
  (n: string) =>
    `The border guard service of Norland has explained in report ${n} that the gate was closed at that time because of the works on the road which leads to the reception centre.`,
  (n: string) =>
    `We are assessing the situation described in paragraph ${n} of your letter and will inform you of the outcome before the end of June, after the ministry has been consulted.`,
  (n: string) =>
    `Under Article ${n} of the law on the border zone, access is granted by the head of the district on application, and an appeal lies to the court within a month of the decision.`,
  (n: string) =>
    `The number of people who stayed at the centre fell from ${n} in January to less than half of it in May, when the second house for families was opened near the lake.`,
  (n: string) =>
    `It is for the authorities of the district to decide on each application, and the ministry cannot comment on proceedings such as case ${n} that are before the courts.`,
]

/** The lines of a page, each as wide as the page. */
const linesOf = (page: number): string[] =>
  Array.from({ length: 23 }, (_, at) => sentences[(page + at) % sentences.length]?.(`${page}/${at}`) ?? '')
    .join(' ')
    .match(/.{1,95}(?:\s|$)/g)
    ?.slice(0, 46) ?? []

/** A PDF of so many pages of prose, each with a running head, two columns of nothing and a footnote. */
async function longPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([595, 842])
    page.drawText('Ministry of the Interior of Norland', { x: 60, y: 800, size: 9, font })
    for (const [line, words] of linesOf(number).entries())
      page.drawText(words.trim(), { x: 60, y: 760 - line * 14, size: 11, font })
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
