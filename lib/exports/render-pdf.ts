import path from 'node:path'
import type { CaseHistory } from '@/lib/exports/case-history'
import type { Attachment, PrintDocument } from '@/lib/exports/print/blocks'
import { printDocument, type PrintOptions } from '@/lib/exports/print/print-document'
import { printFonts } from '@/lib/exports/print-fonts'
import { printLanguage, type PrintTranslator } from '@/lib/exports/print/print-language'
import { runProgram } from '@/lib/exports/run-program'

const TEMPLATE = path.join(process.cwd(), 'lib', 'exports', 'template')

// A case of 500 items takes some seconds; what takes longer than this is not a document but an attack.
const LONGEST_MS = 120_000

/** An original that goes into the PDF as a file: where it lies on disk, and what it is called inside. */
export type AttachedOriginal = Attachment & { stored: string }

/** `standard` sets it by another standard, so that its rules are checked: no file can name two. */
export type PdfOptions = Omit<PrintOptions, 'most' | 'attachments'> & {
  attached?: AttachedOriginal[]
  standard?: 'ua-1'
  /** Where it is written, for what may be large; what is answered is empty then. */
  out?: string
}

// Briefings are tried with fewer and fewer lines, until one fits on its page.
const linesTried = [8, 6, 5, 4, 3, 2, 1]

/**
 * Case histories as a tagged PDF/A-2a; as PDF/A-3a where originals are attached. `t` is the translator of the namespace
 * `exports-print` in the language of the histories. Equal histories give equal bytes: the document is dated by
 * `preparedOn`. Throws a ZodError when a history is not sound, an Error when it could not be set.
 */
export async function renderCaseHistoryPdf(
  histories: CaseHistory[],
  t: PrintTranslator,
  { attached = [], standard, out, ...options }: PdfOptions = {},
): Promise<Buffer> {
  const say = printLanguage(histories[0]?.language ?? 'en', t)
  const attachments = attached.map(({ path, mediaType, description }) => ({ path, mediaType, description }))
  const tries = options.purpose === 'briefing' ? linesTried : [undefined]
  return renderPrintDocuments(
    tries.map((most) => printDocument(histories, say, { ...options, attachments, most })),
    { attached, standard, out },
  )
}

/** The first of some documents that fits on one page, or the last of them, as a tagged PDF/A. */
export async function renderPrintDocuments(
  printed: PrintDocument[],
  { attached = [], standard, out }: Pick<PdfOptions, 'attached' | 'standard' | 'out'> = {},
): Promise<Buffer> {
  const documents = printed.map((document) => JSON.stringify(document))
  const fonts = (await printFonts(documents[0] ?? '')).map((font) => font.toString('base64'))
  const stored = attached.map((file) => ({ path: file.path, stored: file.stored }))
  const request = JSON.stringify({ template: TEMPLATE, documents, fonts, attachments: stored, standard, out })
  const set = turn.then(() =>
    runProgram('typeset.mjs', { doing: 'Typesetting', input: request, longestMs: LONGEST_MS }),
  )
  turn = set.then(nothing, nothing)
  return set
}

// One at a time: a case of 500 items takes more than a gigabyte while it is set.
let turn: Promise<void> = Promise.resolve()

// The next in turn does not care how the one before it ended; its own caller was told.
const nothing = () => undefined
