import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { keepReaderReady } from '@/lib/reading/keep-reader-ready'
import { readFile } from '@/lib/reading/read-file'
import { inTurns, percentile } from '@/lib/runtime/bench/measure'

const run = promisify(execFile)

/**
 * What letters are made of, with the signs that word processors print: one sentence in six promises. None stands twice, so that
 * nothing is worked out for another.
 */
const sentences = [
  (n: string) =>
    `Thank you for your letter of 3 March and for the detailed account in its annex ${n}, which describes how your organisation’s lawyers were turned away at the gate.`,
  (n: string) =>
    `The border guard service of Norland has explained in report ${n} that the gate was closed at that time because of the works on the road which leads to the reception centre.`,
  (n: string) =>
    `We are assessing the situation described in paragraph ${n} of your letter and will inform you of the outcome before the end of June, after the ministry has been consulted.`,
  (n: string) =>
    `Under Article ${n} of the law on the border zone, access is granted by the head of the district – on application – and an appeal lies to the court within a month of the decision.`,
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
const middle = (sample: number[]) => two(percentile(sample, 0.5))
const times = 9

type Files = { folder: string; long: string; letter: string; hasPdftotext: boolean }

const reads = (path: string, withoutSuggestions: boolean) => async () => {
  const reading = await readFile(path, { name: 'letter.pdf', withoutSuggestions })
  if (!reading.ok) throw new Error(reading.error.sentence)
}

/** Reads in turns, after what goes `before` each file. */
async function measure({ folder, long, letter, hasPdftotext }: Files, before: () => Promise<unknown>): Promise<object> {
  const [words, all] = await inTurns(times, reads(long, true), reads(long, false), before)
  const [letterWords, letterAll] = await inTurns(times, reads(letter, true), reads(letter, false), before)
  const pdftotext = async () => void (await run('pdftotext', [long, join(folder, 'out.txt')]))
  const [ours, theirs] = hasPdftotext ? await inTurns(times, reads(long, true), pdftotext, before) : [[], []]
  return {
    ms: middle(words),
    readingToWords: two(percentile(all, 0.5) / percentile(words, 0.5)),
    wordsToPdftotext: hasPdftotext ? two(percentile(ours, 0.5) / percentile(theirs, 0.5)) : null,
    letterMs: middle(letterAll),
    letterWordsMs: middle(letterWords),
  }
}

/**
 * Ratios of reading, measured in turns in one run: words and suggestions to words alone, and a PDF of 100 pages to
 * `pdftotext` on the same file (null where that is not installed); with milliseconds of its words, and of a letter of two
 * pages. Each file has a process of its own. The figures are first those of the product at rest, where a process waits for
 * the file that somebody drops; `started` are those where it is started for the file, as in a batch.
 */
export async function benchReading(say: (line: string) => void): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'answerable-bench-reading-'))
  try {
    const files = { folder, long: join(folder, 'long.pdf'), letter: join(folder, 'letter.pdf') }
    await writeFile(files.long, await longPdf(100))
    await writeFile(files.letter, await longPdf(2))
    const given = { ...files, hasPdftotext: await hasPdftotext() }
    if (!given.hasPdftotext) say('pdftotext is not installed (poppler-utils): the ratio to it was not measured.')
    const reader = keepReaderReady()
    const waiting = await measure(given, reader.ready)
    reader.stop()
    const result = { name: 'reading', pages: 100, ...waiting, started: await measure(given, () => Promise.resolve()) }
    say(JSON.stringify(result))
    return result
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
