import 'server-only'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathOf } from '@/lib/documents/file-store'
import type { CaseHistory } from '@/lib/exports/case-history'
import { placesInPdf, type Original } from '@/lib/exports/originals'
import type { BoundPages, BoundPlace } from '@/lib/exports/print/exhibits-section'
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

type Pages = { original: Original; pages: number }[]

/** How many pages each original has that can be bound; what is damaged or encrypted has none. */
async function pagesOfOriginals(candidates: Original[]): Promise<Pages> {
  const files = candidates.map(({ sha256, mediaType }) => ({ path: pathOf(sha256), mediaType }))
  const counts = await ask<(number | null)[]>({ count: files })
  return candidates.flatMap((original, i) => {
    const pages = counts[i]
    return pages ? [{ original, pages }] : []
  })
}

function placesAfter(front: number, originals: Original[], bound: Pages): BoundPages {
  const places = new Map(
    [...placesInPdf(originals, 'bound')].map(([number, place]) => [number, place === 'inside' ? 'unbindable' : place]),
  ) as Map<string, BoundPlace>
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
 * Writes the document with the pages of the originals behind it, in the order of their numbers, each stamped with its
 * exhibit and the page of the bundle; and bookmarks for them. Originals that are not bound are named in the list of exhibits
 * with the reason. Uses `folder` for what it makes on the way. Answers how many have no pages that can be bound.
 * The bundle is no PDF/A: see docs/decisions/0008-bundles-and-redaction.md.
 */
export async function writeBundle(
  histories: CaseHistory[],
  originals: Original[],
  t: PrintTranslator,
  { folder, out, ...options }: PdfOptions & { folder: string; out: string },
): Promise<number> {
  const places = placesInPdf(originals, 'bound')
  const candidates = originals.filter(({ number }) => places.get(number) === 'inside')
  const bound = candidates.length === 0 ? [] : await pagesOfOriginals(candidates)
  const front = await renderFront(bound, (after) =>
    renderCaseHistoryPdf(histories, t, { ...options, bound: placesAfter(after, originals, bound) }),
  )
  const frontPath = bound.length === 0 ? out : path.join(folder, 'front.pdf')
  await writeFile(frontPath, front)
  if (bound.length > 0) await bind(frontPath, out, bound, t)
  const otherSorts = [...places.values()].filter((place) => place === 'unbindable').length
  return otherSorts + candidates.length - bound.length
}

/** The numbers of pages are in the document that is counted: it is set again until they agree. */
async function renderFront(bound: Pages, render: (pagesBefore: number) => Promise<Buffer>): Promise<Buffer> {
  let front = await render(10)
  if (bound.length === 0) return front
  for (let pages = 10; pages !== pageCountOf(front);) {
    pages = pageCountOf(front)
    front = await render(pages)
  }
  return front
}

const bind = (front: string, out: string, bound: Pages, t: PrintTranslator) =>
  ask({
    front,
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
