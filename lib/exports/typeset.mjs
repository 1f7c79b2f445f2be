// Runs as a process of its own (see render-pdf.ts): reads { template, documents, fonts, attachments } as JSON from standard
// input and writes the PDF to the path `out`, or else to standard output. Plain JavaScript, because it is started from the source tree by whatever
// Node runs. Of several documents it sets the first that fits on one page, or the last.
import { readFile, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { template, documents, fonts, attachments, standard, out } = JSON.parse(await text(process.stdin))
const compiler = NodeCompiler.create({
  workspace: template,
  fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font, 'base64')) }],
})
for (const { path, stored } of attachments) compiler.mapShadow(`${template}/${path}`, await readFile(stored))

// PDF/A-3 lets files of any sort be in the document; PDF/A-2 is for the rest of them.
const pdfStandard = standard ?? (attachments.length > 0 ? 'a-3a' : 'a-2a')

// Only the finished PDF tells whether a character had to be drawn as a box; the reader is then told on the cover.
const fits = (one) => documents.length > 1 && compile(one, 'no').numOfPages === 1
const document = documents.find(fits) ?? documents.at(-1)
const plain = typeset('no')
const made = plain.includes('Answerable-Boxes') ? typeset('yes') : plain
if (out) await writeFile(out, made)
else process.stdout.write(made)

function typeset(boxes) {
  return compiler.pdf(compile(document, boxes), { pdfStandard })
}

function compile(document, boxes) {
  const compiled = compiler.compile({ mainFilePath: `${template}/case-history.typ`, inputs: { document, boxes } })
  if (!compiled.result) throw new Error(reason(compiled.takeError()))
  return compiled.result
}

function reason(error) {
  const found = error ? compiler.fetchDiagnostics(error) : []
  return `Typst could not set the document: ${JSON.stringify(found.map(({ message, hints }) => ({ message, hints })))}`
}
