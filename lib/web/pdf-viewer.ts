import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mostPagesShown as mostPages } from '@/lib/documents/pages-shown'
import { isMissing } from '@/lib/error-codes'

const library = join('node_modules', 'pdfjs-dist')

/**
 * The programs that draw a PDF in the browser, by the name in their address. The last two unpack what scanners and fax machines
 * write (CCITT, JBIG2, JPEG 2000): without them such a page stays white. They are asked for only where a page needs one.
 */
const programs = new Map([
  ['pdf.mjs', join(library, 'legacy', 'build', 'pdf.min.mjs')],
  ['pdf.worker.mjs', join(library, 'legacy', 'build', 'pdf.worker.min.mjs')],
  ['jbig2_nowasm_fallback.js', join(library, 'wasm', 'jbig2_nowasm_fallback.js')],
  ['openjpeg_nowasm_fallback.js', join(library, 'wasm', 'openjpeg_nowasm_fallback.js')],
])

/** What a PDF may leave to whoever shows it: the fonts that all have, and tables of Asian letters. By the ends of their names. */
const beside: Record<string, string> = { pfb: 'standard_fonts', ttf: 'standard_fonts', bcmap: 'cmaps' }

/** Where a file would stand that the viewer asks for by its name; null for every other name. */
function viewerFile(name: string): string | null {
  const ending = /^[\w-]{1,60}\.(pfb|ttf|bcmap)$/.exec(name)?.[1]
  const folder = ending && beside[ending]
  return folder ? join(library, folder, name) : (programs.get(name) ?? null)
}

/**
 * A file that the viewer asks for by its name; null where there is none. Any other fault of reading is thrown: what lies there and
 * cannot be read now must not be answered as missing.
 */
export async function readViewerFile(name: string, root = process.cwd()): Promise<Uint8Array<ArrayBuffer> | null> {
  const path = viewerFile(name)
  if (!path) return null
  try {
    return new Uint8Array(await readFile(join(/* turbopackIgnore: true */ root, path)))
  } catch (error) {
    if (isMissing(error)) return null // a name of the right form need not be that of a file
    throw error
  }
}

/**
 * The document in which a PDF is drawn. It has no origin of its own, may load the programs above and the fonts beside them and
 * nothing else, and open nothing; the bytes come from the page around it, once, and behind them what is to be marked, as that page
 * draws it (components/reading/drawn-mark.ts); where it cannot be drawn it says so to that page. Only pixels are drawn: no links, no forms, no scripts of the file.
 */
export async function pdfViewer(
  programs: string,
  nonce: string,
  words: { page: string; more: string },
): Promise<string> {
  const markStyles = await readFile(join(/* turbopackIgnore: true */ process.cwd(), 'app', 'page-marks.css'), 'utf8')
  const script = `
    import { getDocument } from '${programs}/pdf.mjs'
    import '${programs}/pdf.worker.mjs'
    const words = ${JSON.stringify(words).replaceAll('<', '\\u003c')}
    const pages = []
    let marks = []
    let isDrawn = false
    const markPage = (sheet, number) => {
      for (const old of sheet.querySelectorAll('.page-mark')) old.remove()
      for (const { page, className, style, number: place, isCurrent } of marks) {
        if (page !== number) continue
        const mark = document.createElement('span')
        mark.className = className
        mark.setAttribute('aria-hidden', 'true')
        if (place !== null) mark.dataset.number = place
        for (const [property, value] of Object.entries(style)) mark.style.setProperty(property, value)
        sheet.append(mark)
        if (isCurrent && place !== null) mark.scrollIntoView({ block: 'center' })
      }
    }
    const draw = async (bytes) => {
      const pdf = await getDocument({ data: bytes, enableXfa: false, useWasm: false, useSystemFonts: false,
        standardFontDataUrl: '${programs}/', cMapUrl: '${programs}/', cMapPacked: true, wasmUrl: '${programs}/',
        stopAtErrors: false, disableAutoFetch: true, verbosity: 0 }).promise
      for (let number = 1; number <= Math.min(pdf.numPages, ${mostPages}); number += 1) {
        const page = await pdf.getPage(number)
        const natural = page.getViewport({ scale: 1 })
        const width = Math.min(document.body.clientWidth - 24, 900)
        const viewport = page.getViewport({ scale: Math.min(4, (width / natural.width) * Math.min(2, devicePixelRatio)) })
        const canvas = document.createElement('canvas')
        canvas.width = Math.min(4000, viewport.width)
        canvas.height = Math.min(6000, viewport.height)
        canvas.setAttribute('role', 'img')
        canvas.setAttribute('aria-label', words.page.replace('#', String(number)))
        const sheet = document.createElement('div')
        sheet.className = 'page-marks'
        sheet.style.width = Math.round(width) + 'px'
        sheet.append(canvas)
        document.body.append(sheet)
        pages.push(sheet)
        markPage(sheet, number)
        await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport, annotationMode: 0 }).promise
        page.cleanup()
      }
      if (pdf.numPages <= ${mostPages}) return
      const more = document.createElement('p')
      more.textContent = words.more.replace('#', String(pdf.numPages - ${mostPages}))
      document.body.append(more)
    }
    addEventListener('message', ({ source, data }) => {
      if (source !== parent) return
      if (Array.isArray(data?.marks)) {
        marks = data.marks
        pages.forEach((sheet, i) => markPage(sheet, i + 1))
      }
      if (!(data instanceof ArrayBuffer) || isDrawn) return
      isDrawn = true
      draw(data).catch(() => parent.postMessage('broken', '*'))
    })
    parent.postMessage('ready', '*')`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PDF</title>
<style nonce="${nonce}">body{margin:0;padding:12px;display:grid;gap:12px;justify-items:center;font:1rem sans-serif}${markStyles}</style>
</head><body><script type="module" nonce="${nonce}">${script}</script></body></html>`
}

/** What that document may do: run the programs above and fetch the fonts beside them, set its own styles, draw fonts that it brings. */
export const viewerPolicy = (origin: string, programs: string, nonce: string): string =>
  [
    'sandbox allow-scripts',
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' ${origin}${programs}/`,
    `style-src 'nonce-${nonce}'`,
    `font-src data: blob:`,
    `img-src data: blob:`,
    `connect-src ${origin}${programs}/`,
    `form-action 'none'`,
    `base-uri 'none'`,
    `frame-ancestors ${origin}`,
  ].join('; ')
