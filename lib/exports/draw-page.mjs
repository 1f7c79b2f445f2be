// Runs as a process of its own (see draw-first-page.ts): reads a PDF from standard input and writes its first page as PNG
// to standard output, argv[2] pixels wide. Plain JavaScript, because it is started from the source tree by whatever Node
// runs. The PDF is one that we set ourselves; all the same nothing in it is run and no address is asked.
import { buffer } from 'node:stream/consumers'
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.min.mjs'

globalThis.pdfjsWorker ??= worker

const document = await getDocument({
  data: new Uint8Array(await buffer(process.stdin)),
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  verbosity: 0,
}).promise
const page = await document.getPage(1)
const scale = Number(process.argv[2]) / page.getViewport({ scale: 1 }).width
const viewport = page.getViewport({ scale })
const { canvas, context } = document.canvasFactory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
context.fillStyle = 'white'
context.fillRect(0, 0, canvas.width, canvas.height)
await page.render({ canvas, canvasContext: context, viewport }).promise
process.stdout.write(canvas.toBuffer('image/png'))
