import 'server-only'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathOf } from '@/lib/documents/file-store'
import { bindOriginals, countPages, type WithPages } from '@/lib/exports/bind-originals'
import type { CaseHistory } from '@/lib/exports/case-history'
import { cutIntoVolumes, fileNameOf, placesInPdf, type NotInPdf, type Original } from '@/lib/exports/originals'
import type { Volume } from '@/lib/exports/print/frame'
import { printDocument } from '@/lib/exports/print/print-document'
import { printLanguage, type PrintTranslator } from '@/lib/exports/print/print-language'
import { volumeDocument } from '@/lib/exports/print/volume-document'
import { renderPrintDocuments } from '@/lib/exports/render-pdf'
import type { ExportPurpose } from '@/prisma/generated/enums'

type Asked = { purpose: ExportPurpose; how: 'bound' | 'embedded'; folder: string }
type Given = { histories: CaseHistory[]; originals: Original[]; t: PrintTranslator; asked: Asked }

/** Where a volume begins, how many pages of it are the document before its originals, and how many there are in all. */
type Span = { first: number; front: number; total: number }

/** What was written, in order, and how many originals were to be bound that have no pages for it. */
export type WrittenVolumes = { paths: string[]; unbindable: number }

/**
 * Writes the document of an export with its originals, their pages bound behind it or embedded as files. What one file could
 * not hold comes in several volumes with the same numbers throughout (docs/decisions/0039-volumes.md); those that no pages
 * can be bound of are named in the list of exhibits. Uses `folder` for what it makes on the way.
 */
export async function writeVolumes(given: Given): Promise<WrittenVolumes> {
  const { originals, t, asked } = given
  const places = placesInPdf(originals, asked.how)
  const candidates = originals.filter(({ number }) => places.get(number) === 'inside')
  const inside =
    asked.how === 'bound' ? await countPages(candidates) : candidates.map((original) => ({ ...original, pages: 0 }))
  const volumes = cutIntoVolumes(inside)
  const { fronts, spans } = await settle(given, volumes)
  const paths: string[] = []
  for (const [i, within] of volumes.entries()) {
    const out = path.join(asked.folder, `volume-${String(i + 1)}.pdf`)
    const span = spans[i]
    if (asked.how === 'bound' && span && within.length > 0) {
      const front = path.join(asked.folder, `front-${String(i + 1)}.pdf`)
      await writeFile(front, fronts[i] ?? Buffer.alloc(0))
      await bindOriginals({ front, out, originals: within, pagesBefore: span.first - 1 }, t)
    } else {
      const attached = asked.how === 'embedded' ? attachedOf(within) : []
      await renderPrintDocuments([documentOf(given, volumes, spans, i)], { attached, out })
    }
    paths.push(out)
  }
  const unbindable = [...places.values()].filter((place) => place === 'unbindable').length
  return { paths, unbindable: unbindable + candidates.length - inside.length }
}

/** The numbers of pages are in the documents that are counted: they are set again until they agree. */
async function settle(given: Given, volumes: WithPages[][]): Promise<{ fronts: Buffer[]; spans: Span[] }> {
  let counts: number[] = volumes.map((_, i) => (i === 0 ? 10 : 2))
  if (volumes.length === 1 && volumes[0]?.every(({ pages }) => pages === 0))
    return { fronts: [], spans: spansOf(volumes, counts) }
  for (;;) {
    const spans = spansOf(volumes, counts)
    const fronts: Buffer[] = []
    for (const i of volumes.keys()) {
      const document = documentOf(given, volumes, spans, i)
      fronts.push(await renderPrintDocuments([{ ...document, attachments: [] }]))
    }
    const found = fronts.map(pageCountOf)
    if (found.every((count, i) => count === counts[i])) return { fronts, spans }
    counts = found
  }
}

const pageCountOf = (pdf: Buffer) =>
  Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(pdf.toString('latin1'))?.[1] ?? 0)

const pagesIn = (within: WithPages[]) => within.reduce((sum, { pages }) => sum + pages, 0)

function spansOf(volumes: WithPages[][], fronts: number[]): Span[] {
  const lengths = volumes.map((within, i) => (fronts[i] ?? 0) + pagesIn(within))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return volumes.map((_, i) => ({
    first: 1 + lengths.slice(0, i).reduce((sum, length) => sum + length, 0),
    front: fronts[i] ?? 0,
    total,
  }))
}

function documentOf({ histories, originals, t, asked }: Given, volumes: WithPages[][], spans: Span[], i: number) {
  const say = printLanguage(histories[0]?.language ?? 'en', t)
  const span = spans[i] ?? { first: 1, front: 1, total: 1 }
  const of = volumes.length
  const pagesBehind = span.total - span.first - span.front + 1
  const volume: Volume = { number: i + 1, of, firstPage: span.first, pagesBehind }
  const within = volumes[i] ?? []
  const { bound, embedded } = placesOf(originals, asked, volumes, spans)
  const attachments =
    asked.how === 'embedded'
      ? attachedOf(within).map(({ path: at, mediaType, description }) => ({ path: at, mediaType, description }))
      : []
  const shared = { purpose: asked.purpose, volume, bound, attachments }
  return i === 0
    ? printDocument(histories, say, { ...shared, embedded })
    : volumeDocument(histories, say, { ...shared, originals: within })
}

/** Of every original by its number the volume and the pages in which it stands, or why it stands in none. */
function placesOf(originals: Original[], { how }: Asked, volumes: WithPages[][], spans: Span[]) {
  const places = new Map<string, { volume: number; from: number; to: number } | NotInPdf>(
    [...placesInPdf(originals, how)].map(([number, place]) => [number, place === 'inside' ? 'unbindable' : place]),
  )
  for (const [i, within] of volumes.entries()) {
    let last = (spans[i]?.first ?? 1) + (spans[i]?.front ?? 0) - 1
    for (const { number, pages } of within) {
      places.set(number, { volume: i + 1, from: last + 1, to: last + pages })
      last += pages
    }
  }
  return how === 'bound' ? { bound: places, embedded: null } : { bound: null, embedded: places }
}

const attachedOf = (within: Original[]) =>
  within.map((original) => ({
    path: fileNameOf(original),
    mediaType: original.mediaType.split(';')[0] ?? '',
    description: `${original.belongsTo}, ${original.number} ${original.name}`,
    stored: pathOf(original.sha256),
  }))
