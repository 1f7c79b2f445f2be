// Runs as a process of its own (see render-pdf.ts): reads { template, document, fonts } as JSON from standard input and
// writes the PDF to standard output. Plain JavaScript, because it is started from the source tree by whatever Node runs.
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler')

const { template, document, fonts } = JSON.parse(await text(process.stdin))
const compiler = NodeCompiler.create({
  workspace: template,
  fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font, 'base64')) }],
})
const compiled = compiler.compile({ mainFilePath: `${template}/case-history.typ`, inputs: { document } })
if (!compiled.result) throw new Error(reason(compiled.takeError()))
process.stdout.write(compiler.pdf(compiled.result, { pdfStandard: 'a-2a' }))

function reason(error) {
  const found = error ? compiler.fetchDiagnostics(error) : []
  return `Typst could not set the document: ${JSON.stringify(found.map(({ message, hints, package: name }) => ({ message, hints, name })))}`
}
