import { registerHooks, type ResolveHookSync } from 'node:module'
import type * as PdfJsModule from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api'
import { UnreadableError } from '@/lib/reading/extract/sentences'

type PdfJs = typeof PdfJsModule

const folder = (name: string) => `${import.meta.dirname}/../../../../node_modules/pdfjs-dist/${name}/`

/** PDF.js asks a browser for these; text needs none of them, and drawing takes them from the canvas. */
class Missing {}

/**
 * All that PDF.js asks of a Response: the bytes of a stream that it unpacks. Node's own comes with a whole client for the
 * network, which takes as long to load as ten pages to read and has no place in a child.
 */
class Unpacked {
  readonly #stream: ReadableStream<Uint8Array>
  constructor(stream: ReadableStream<Uint8Array>) {
    this.#stream = stream
  }
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = []
    for await (const chunk of this.#stream) chunks.push(chunk)
    return new Uint8Array(Buffer.concat(chunks))
  }
}

/** PDF.js looks for the canvas when it is loaded, and goes on without one; a child that may not load it need not try. */
const withoutCanvas: ResolveHookSync = (specifier, context, next) => {
  if (specifier === '@napi-rs/canvas') throw new Error('Nothing is drawn here.')
  return next(specifier, context)
}

/** Loads PDF.js with its worker in the same thread: the child is a process of its own already. */
export async function loadPdfJs({ draws }: { draws: boolean }): Promise<PdfJs> {
  const scope = globalThis as Record<string, unknown>
  if (!draws) {
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= Missing
    registerHooks({ resolve: withoutCanvas })
  }
  scope.Response = Unpacked
  // @ts-expect-error -- the package declares no types for its worker
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
  // @ts-expect-error -- nor for its smaller build, which has the same exports as pdf.mjs and loads faster
  return (await import('pdfjs-dist/legacy/build/pdf.min.mjs')) as PdfJs
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')

/**
 * Opens a PDF. Nothing in it is run: no scripts, no fonts compiled to code, no addresses asked. Throws when it is locked
 * with a password or cannot be repaired.
 */
export async function openPdf(pdfjs: PdfJs, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    stopAtErrors: false,
    maxImageSize: 40_000_000,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    verbosity: 0,
  })
  try {
    return await task.promise
  } catch (error) {
    const isLocked = nameOf(error) === 'PasswordException' || /encrypt/i.test(String(error))
    throw new UnreadableError(isLocked ? 'encrypted' : 'damaged', { cause: error })
  }
}
