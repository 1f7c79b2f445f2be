// Typst alone, in a process of its own, because it remembers what it has set before: { template, document, fonts } come by
// stdin; the milliseconds from the source to the bytes of the PDF go out.
import { text } from 'node:stream/consumers'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { template, document, fonts } = JSON.parse(await text(process.stdin))
const fontBlobs = fonts.map((font) => Buffer.from(font, 'base64'))
const begun = performance.now()
const compiler = NodeCompiler.create({ workspace: template, fontArgs: [{ fontBlobs }] })
const compiled = compiler.compile({ mainFilePath: `${template}/case-history.typ`, inputs: { document, boxes: 'no' } })
if (!compiled.result) throw new Error('Typst could not set the document.')
const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-2a' })
process.stdout.write(
  JSON.stringify({ ms: performance.now() - begun, pages: compiled.result.numOfPages, bytes: pdf.length }),
)
