// Runs as a process of its own (see render-pdf.ts): reads { template, document, fonts } as JSON from standard input and
// writes the PDF to standard output. Plain JavaScript, because it is started from the source tree by whatever Node runs.
import { text } from 'node:stream/consumers'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { template, document, fonts } = JSON.parse(await text(process.stdin))
const compiler = NodeCompiler.create({
  workspace: template,
  fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font, 'base64')) }],
})

// Only the finished PDF tells whether a character had to be drawn as a box; the reader is then told on the cover.
const plain = typeset('no')
process.stdout.write(plain.includes('Answerable-Boxes') ? typeset('yes') : plain)

function typeset(boxes) {
  const compiled = compiler.compile({ mainFilePath: `${template}/case-history.typ`, inputs: { document, boxes } })
  if (!compiled.result) throw new Error(reason(compiled.takeError()))
  return compiler.pdf(compiled.result, { pdfStandard: 'a-2a' })
}

function reason(error) {
  const found = error ? compiler.fetchDiagnostics(error) : []
  return `Typst could not set the document: ${JSON.stringify(found.map(({ message, hints }) => ({ message, hints })))}`
}
