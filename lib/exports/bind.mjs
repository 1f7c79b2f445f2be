// Runs as a process of its own (see bind-originals.ts), because it reads files that anybody may have sent: reads a request
// as JSON from standard input and answers as JSON on standard output.
//   { count: [{ path, mediaType }] }  →  [pages or null]
//   { front, out, pagesBefore, originals: [{ path, mediaType, label, file, name }], words }  →  { pages }
import { readFile, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { inflateSync } from 'node:zlib'
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  StandardFonts,
  degrees,
  rgb,
} from '@cantoo/pdf-lib'

const A4 = [595.28, 841.89]
const request = JSON.parse(await text(process.stdin))
const answer = request.count ? await countEach(request.count) : await bind(request)
process.stdout.write(JSON.stringify(answer))

async function load(path) {
  const document = await PDFDocument.load(await readFile(path), { updateMetadata: false, throwOnInvalidObject: true })
  if (document.isEncrypted) throw new Error('encrypted')
  return document
}

// One after the other: all at once would hold every original in memory.
async function countEach(files) {
  const counts = []
  for (const file of files) counts.push(await countPages(file))
  return counts
}

async function countPages({ path, mediaType }) {
  try {
    if (mediaType !== 'application/pdf') {
      await embedImage(await PDFDocument.create(), path, mediaType)
      return 1
    }
    const document = await load(path)
    const probe = await PDFDocument.create()
    await probe.copyPages(document, document.getPageIndices())
    for (const [, object] of probe.context.enumerateIndirectObjects()) refuseDamage(object)
    return document.getPageCount()
  } catch (error) {
    if (error instanceof ReferenceError) throw error // a fault of this program, and of no file
    return null // cannot be bound: the list of exhibits says so
  }
}

// One stream that cannot be unpacked would make the whole bundle a damaged file.
function refuseDamage(object) {
  if (!(object instanceof PDFRawStream)) return
  const filter = object.dict.get(PDFName.of('Filter'))
  if (filter === PDFName.of('FlateDecode')) inflateSync(object.getContents())
}

async function embedImage(document, path, mediaType) {
  const bytes = await readFile(path)
  return mediaType === 'image/png' ? document.embedPng(bytes) : document.embedJpg(bytes)
}

async function pagesOf(bundle, { path, mediaType }) {
  if (mediaType === 'application/pdf') {
    const document = await load(path)
    return (await bundle.copyPages(document, document.getPageIndices())).map((page) => bundle.addPage(page))
  }
  const image = await embedImage(bundle, path, mediaType)
  const page = bundle.addPage(A4)
  const { width, height } = image.scaleToFit(A4[0] - 100, A4[1] - 130)
  page.drawImage(image, { x: (A4[0] - width) / 2, y: (A4[1] - height) / 2, width, height })
  return [page]
}

async function bind({ front, out, pagesBefore, originals, words }) {
  const bundle = await PDFDocument.load(await readFile(front), { updateMetadata: false })
  noLongerArchival(bundle)
  const font = await bundle.embedFont(StandardFonts.Helvetica)
  const bookmarks = []
  for (const original of originals) {
    const pages = await pagesOf(bundle, original)
    pages.forEach((page, i) => {
      stripActions(page)
      const place = pagesBefore + bundle.getPageCount() - pages.length + i + 1
      stamp(page, font, `${original.label}   ${original.file}   ${i + 1}/${pages.length}`, `${words.page} ${place}`)
    })
    if (pages[0]) bookmarks.push({ title: `${original.label}, ${original.file} ${original.name}`, page: pages[0] })
  }
  addBookmarks(bundle, words.originals, bookmarks)
  await writeFile(out, await bundle.save({ useObjectStreams: true }))
  return { pages: bundle.getPageCount() }
}

// The pages of others need not be what PDF/A asks for: the bundle does not claim it.
function noLongerArchival(bundle) {
  const place = bundle.catalog.get(PDFName.of('Metadata'))
  const metadata = bundle.context.lookup(place)
  const xml = Buffer.from(metadata.getContents()).toString('utf8')
  const plain = xml.replace(/<pdfaid:(part|conformance)>[^<]*<\/pdfaid:\1>/g, '')
  bundle.context.assign(place, bundle.context.stream(Buffer.from(plain), { Type: 'Metadata', Subtype: 'XML' }))
}

// What could run or lead elsewhere stays in the original; what is to be read stays on the page.
function stripActions(page) {
  page.node.delete(PDFName.of('AA'))
  const annotations = page.node.Annots()
  if (!annotations) return
  for (let i = 0; i < annotations.size(); i += 1) {
    const annotation = annotations.lookup(i)
    if (!(annotation instanceof PDFDict)) continue
    for (const name of ['A', 'AA', 'Dest']) annotation.delete(PDFName.of(name))
  }
}

/** Two labels on the page as it is looked at, whatever way it is turned: above on the right, below in the middle. */
function stamp(page, font, above, below) {
  const turn = ((page.getRotation().angle % 360) + 360) % 360
  const box = page.getCropBox()
  const seen = turn % 180 === 0 ? { width: box.width, height: box.height } : { width: box.height, height: box.width }
  label(page, font, above, { turn, box, seen, x: seen.width - 18, y: seen.height - 26, align: 1 })
  label(page, font, below, { turn, box, seen, x: seen.width / 2, y: 12, align: 0.5 })
}

function label(page, font, words, { turn, box, seen, x, y, align }) {
  const size = 9
  const width = font.widthOfTextAtSize(words, size) + 10
  const left = x - width * align
  const at = (dx, dy) => onPage(left + dx, y + dy, turn, box, seen)
  const rotate = degrees(turn)
  const look = { rotate, borderWidth: 0.6, borderColor: rgb(0, 0, 0), color: rgb(1, 1, 1) }
  page.drawRectangle({ ...at(0, 0), width, height: 15, ...look })
  page.drawText(words, { ...at(5, 4.2), size, font, rotate })
}

/** A place on the page as it is looked at, in the page's own coordinates. */
function onPage(x, y, turn, box, seen) {
  if (turn === 90) return { x: box.x + box.width - y, y: box.y + x }
  if (turn === 180) return { x: box.x + seen.width - x, y: box.y + seen.height - y }
  if (turn === 270) return { x: box.x + y, y: box.y + box.height - x }
  return { x: box.x + x, y: box.y + y }
}

/** One entry with an entry for each original below it, after those that the document has. */
function addBookmarks(bundle, title, bookmarks) {
  if (bookmarks.length === 0) return
  const { context, catalog } = bundle
  const root = catalog.lookup(PDFName.of('Outlines'))
  if (!(root instanceof PDFDict)) return
  const parent = context.nextRef()
  const refs = bookmarks.map(() => context.nextRef())
  const to = (page) => context.obj([page.ref, PDFName.of('Fit')])
  bookmarks.forEach((bookmark, i) => {
    const links = { ...(i > 0 ? { Prev: refs[i - 1] } : {}), ...(refs[i + 1] ? { Next: refs[i + 1] } : {}) }
    const entry = { Title: PDFHexString.fromText(bookmark.title), Parent: parent, Dest: to(bookmark.page), ...links }
    context.assign(refs[i], context.obj(entry))
  })
  const rootRef = catalog.get(PDFName.of('Outlines'))
  const last = root.get(PDFName.of('Last'))
  context.assign(
    parent,
    context.obj({
      Title: PDFHexString.fromText(title),
      Parent: rootRef,
      Dest: to(bookmarks[0].page),
      First: refs[0],
      Last: refs.at(-1),
      Count: PDFNumber.of(-refs.length),
      ...(last ? { Prev: last } : {}),
    }),
  )
  if (last) context.lookup(last).set(PDFName.of('Next'), parent)
  else root.set(PDFName.of('First'), parent)
  root.set(PDFName.of('Last'), parent)
  const count = root.lookup(PDFName.of('Count'))
  root.set(PDFName.of('Count'), PDFNumber.of((count instanceof PDFNumber ? count.asNumber() : 0) + 1))
}
