import 'server-only'
import { pathOf } from '@/lib/documents/file-store'
import { cutIntoVolumes, type Original } from '@/lib/exports/originals'
import type { PrintTranslator } from '@/lib/exports/print/print-language'
import { runProgram } from '@/lib/exports/run-program'

// Files of others are read: what takes longer, or more than this of memory, is given up.
const LONGEST_MS = 15 * 60_000
const MOST_MEGABYTES = 3000

async function ask<T>(request: object): Promise<T> {
  const flags = [`--max-old-space-size=${MOST_MEGABYTES}`]
  const how = { doing: 'Binding', input: JSON.stringify(request), longestMs: LONGEST_MS, flags }
  return JSON.parse((await runProgram('bind.mjs', how)).toString()) as T
}

/** An original that can be bound, with how many pages it has. */
export type WithPages = Original & { pages: number }

/** Those that can be bound, with their pages; what is damaged or encrypted is left out. As much at once as one volume holds. */
export async function countPages(candidates: Original[]): Promise<WithPages[]> {
  const bindable: WithPages[] = []
  for (const part of cutIntoVolumes(candidates)) {
    if (part.length === 0) continue
    const files = part.map(({ sha256, mediaType }) => ({ path: pathOf(sha256), mediaType }))
    const counts = await ask<(number | null)[]>({ count: files })
    bindable.push(
      ...part.flatMap((original, i) => {
        const pages = counts[i]
        return pages ? [{ ...original, pages }] : []
      }),
    )
  }
  return bindable
}

type Volume = {
  /** The document that stands before the originals, on disk. */
  front: string
  out: string
  originals: Original[]
  /** How many pages of the bundle are in the volumes before this one. */
  pagesBefore: number
}

/**
 * Writes a document with the pages of originals behind it, each stamped with its exhibit and the page of the bundle; and
 * bookmarks for them. It is no PDF/A: see docs/decisions/0008-bundles-and-redaction.md.
 */
export async function bindOriginals({ front, out, originals, pagesBefore }: Volume, t: PrintTranslator) {
  await ask({
    front,
    out,
    pagesBefore,
    originals: originals.map(({ sha256, mediaType, belongsTo, number, name }) => ({
      path: pathOf(sha256),
      mediaType,
      label: belongsTo,
      file: number,
      name,
    })),
    words: { page: t('bundle.page'), originals: t('bundle.originals') },
  })
}
