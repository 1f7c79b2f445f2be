import 'server-only'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathOf } from '@/lib/documents/file-store'
import type { CaseHistory } from '@/lib/exports/case-history'
import { thoseThatFit, type Original } from '@/lib/exports/originals'
import type { BoundPages } from '@/lib/exports/print/exhibits-section'
import type { PrintTranslator } from '@/lib/exports/print/print-language'
import { renderCaseHistoryPdf, type PdfOptions } from '@/lib/exports/render-pdf'
import { runProgram } from '@/lib/exports/run-program'

// Files of others are read: what takes longer, or more than this of memory, is given up.
const LONGEST_MS = 10 * 60_000
const MOST_MEGABYTES = 3000

async function ask<T>(request: object): Promise<T> {
  const flags = [`--max-old-space-size=${MOST_MEGABYTES}`]
  const how = { doing: 'Binding', input: JSON.stringify(request), longestMs: LONGEST_MS, flags }
  return JSON.parse((await runProgram('bind.mjs', how)).toString()) as T
}

const bindable = ({ mediaType }: Original) => ['application/pdf', 'image/png', 'image/jpeg'].includes(mediaType)

type Pages = { original: Original; pages: number }[]

/** How many pages each original has that can be bound; what is damaged, encrypted or of another sort has none. */
async function pagesOfOriginals(originals: Original[]): Promise<Pages> {
  const candidates = thoseThatFit(originals.filter(bindable))
  const files = candidates.map(({ sha256, mediaType }) => ({ path: pathOf(sha256), mediaType }))
  const counts = await ask<(number | null)[]>({ count: files })
  return candidates.flatMap((original, i) => {
    const pages = counts[i]
    return pages ? [{ original, pages }] : []
  })
}

function placesAfter(front: number, originals: Original[], bound: Pages): BoundPages {
  const places = new Map<string, { from: number; to: number } | null>(originals.map(({ number }) => [number, null]))
  let last = front
  for (const { original, pages } of bound) {
    places.set(original.number, { from: last + 1, to: last + pages })
    last += pages
  }
  return places
}

const pageCountOf = (pdf: Buffer) =>
  Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(pdf.toString('latin1'))?.[1] ?? 0)

/**
 * The document with the pages of the originals behind it, in the order of their numbers, each stamped with its exhibit and
 * the page of the bundle; and bookmarks for them. Originals that cannot be bound are named as such in the list of
 * exhibits. The bundle is no PDF/A: see docs/decisions/0008-bundles-and-redaction.md.
 */
export async function renderBundle(
  histories: CaseHistory[],
  originals: Original[],
  t: PrintTranslator,
  options: PdfOptions,
): Promise<Buffer | { path: string; remove: () => Promise<void> }> {
  const bound = await pagesOfOriginals(originals)
  if (bound.length === 0) return renderCaseHistoryPdf(histories, t, options)
  let front = await renderCaseHistoryPdf(histories, t, { ...options, bound: placesAfter(10, originals, bound) })
  // The numbers of pages are in the document that is counted: set again until they agree.
  for (let pages = 0; pages !== pageCountOf(front);) {
    pages = pageCountOf(front)
    front = await renderCaseHistoryPdf(histories, t, { ...options, bound: placesAfter(pages, originals, bound) })
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'answerable-bundle-'))
  const [frontPath, out] = [path.join(folder, 'front.pdf'), path.join(folder, 'bundle.pdf')]
  await writeFile(frontPath, front)
  await ask({
    front: frontPath,
    out,
    originals: bound.map(({ original }) => ({
      path: pathOf(original.sha256),
      mediaType: original.mediaType,
      label: original.belongsTo,
      file: original.number,
      name: original.name,
    })),
    words: { page: t('bundle.page'), originals: t('bundle.originals') },
  })
  return { path: out, remove: () => rm(folder, { recursive: true, force: true }) }
}
