import { spawn } from 'node:child_process'
import path from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import type { CaseHistory } from '@/lib/exports/case-history'
import { printDocument } from '@/lib/exports/print/print-document'
import { printFonts } from '@/lib/exports/print-fonts'
import { printLanguage, type PrintTranslator } from '@/lib/exports/print/print-language'

const PROGRAM = path.join(process.cwd(), 'lib', 'exports', 'typeset.mjs')
const TEMPLATE = path.join(process.cwd(), 'lib', 'exports', 'template')

// A case of 500 items takes some seconds; what takes longer than this is not a document but an attack.
const LONGEST_MS = 60_000

/**
 * A case history as a tagged PDF/A-2a. `t` is the translator of the namespace `exports-print` in the language of the
 * history. Equal histories give equal bytes: the document is dated by `preparedOn`. Throws a ZodError when the history
 * is not sound, an Error when it could not be set.
 *
 * Typst works in a process of its own: it would hold up every request while it sets, it keeps its memory for good, and
 * a crash in native code would take the server along.
 */
export async function renderCaseHistoryPdf(history: CaseHistory, t: PrintTranslator): Promise<Buffer> {
  const document = JSON.stringify(printDocument(history, printLanguage(history.language, t)))
  const fonts = (await printFonts(document)).map((font) => font.toString('base64'))
  const request = JSON.stringify({ template: TEMPLATE, document, fonts })
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
