import { spawn } from 'node:child_process'
import path from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import type { CaseHistory } from '@/lib/exports/case-history'
import type { Attachment, PrintDocument } from '@/lib/exports/print/blocks'
import { printDocument, type PrintOptions } from '@/lib/exports/print/print-document'
import { printFonts } from '@/lib/exports/print-fonts'
import { printLanguage, type PrintTranslator } from '@/lib/exports/print/print-language'

const PROGRAM = path.join(process.cwd(), 'lib', 'exports', 'typeset.mjs')
const TEMPLATE = path.join(process.cwd(), 'lib', 'exports', 'template')

// A case of 500 items takes some seconds; what takes longer than this is not a document but an attack.
const LONGEST_MS = 120_000

/** An original that goes into the PDF as a file: where it lies on disk, and what it is called inside. */
export type AttachedOriginal = Attachment & { stored: string }

/** `standard` sets it by another standard, so that its rules are checked: no file can name two. */
export type PdfOptions = Omit<PrintOptions, 'most' | 'attachments'> & {
  attached?: AttachedOriginal[]
  standard?: 'ua-1'
}

// Briefings are tried with fewer and fewer lines, until one fits on its page.
const linesTried = [8, 6, 5, 4, 3, 2, 1]

/**
 * Case histories as a tagged PDF/A-2a; as PDF/A-3a where originals are attached. `t` is the translator of the namespace
 * `exports-print` in the language of the histories. Equal histories give equal bytes: the document is dated by
 * `preparedOn`. Throws a ZodError when a history is not sound, an Error when it could not be set.
 *
 * Typst works in a process of its own: it would hold up every request while it sets, it keeps its memory for good, and
 * a crash in native code would take the server along.
 */
export async function renderCaseHistoryPdf(
  histories: CaseHistory[],
  t: PrintTranslator,
  { attached = [], standard, ...options }: PdfOptions = {},
): Promise<Buffer> {
  const say = printLanguage(histories[0]?.language ?? 'en', t)
  const attachments = attached.map(({ path, mediaType, description }) => ({ path, mediaType, description }))
  const tries = options.purpose === 'briefing' ? linesTried : [undefined]
  return renderPrintDocuments(
    tries.map((most) => printDocument(histories, say, { ...options, attachments, most })),
    attached,
    standard,
  )
}

/** The first of some documents that fits on one page, or the last of them, as a tagged PDF/A. */
export async function renderPrintDocuments(
  printed: PrintDocument[],
  attached: AttachedOriginal[] = [],
  standard?: PdfOptions['standard'],
): Promise<Buffer> {
  const documents = printed.map((document) => JSON.stringify(document))
  const fonts = (await printFonts(documents[0] ?? '')).map((font) => font.toString('base64'))
  const stored = attached.map((file) => ({ path: file.path, stored: file.stored }))
  const request = JSON.stringify({ template: TEMPLATE, documents, fonts, attachments: stored, standard })
  const set = turn.then(() => typeset(request))
  turn = set.then(nothing, nothing)
  return set
}

// One at a time: a case of 500 items takes more than a gigabyte while it is set.
let turn: Promise<void> = Promise.resolve()

// The next in turn does not care how the one before it ended; its own caller was told.
const nothing = () => undefined

async function typeset(request: string): Promise<Buffer> {
  const child = spawn(process.execPath, [PROGRAM], {
    timeout: LONGEST_MS,
    env: { NODE_ENV: process.env.NODE_ENV },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<string>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code === 0 ? '' : `ended with ${String(signal ?? code)}`))
  })
  // A child that dies early closes its input; how it ended says more than the broken pipe does.
  child.stdin.on('error', () => undefined)
  child.stdin.end(request)
  const [pdf, complaint, failure] = await Promise.all([buffer(child.stdout), text(child.stderr), ended])
  if (failure !== '') throw new Error(`Typesetting ${failure}. ${complaint}`)
  return pdf
}
