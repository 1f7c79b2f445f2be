import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

/** The pages of a document with their size, and where each line of its text stands on them, in the unit of the page. */
export type PagePlaces = {
  pages: { number: number; width: number; height: number }[]
  boxes: { start: number; end: number; page: number; x: number; y: number; width: number; height: number }[]
}

type Kept = { pages: unknown; map: unknown }
type KeptPage = { number: number; width: number | null; height: number | null }

/** Written by the reader only, so that their shape is trusted; runs of a text without pages have no box. */
const placesIn = ({ pages, map }: Kept): PagePlaces => ({
  pages: ((pages as KeptPage[] | null) ?? []).map(({ number, width, height }) => ({
    number,
    width: width ?? 0,
    height: height ?? 0,
  })),
  boxes: ((map as (PagePlaces['boxes'][number] | { part: string })[] | null) ?? []).flatMap((run) =>
    'page' in run ? [run] : [],
  ),
})

/** Where the newest text of a document stands on its pages; null where that is not known. */
export const getPagePlaces = (actor: Actor, documentId: string): Promise<PagePlaces | null> =>
  readRecord(actor, async (tx) => {
    const text = await tx.documentText.findFirst({
      where: { workspaceId: actor.workspaceId, documentId },
      orderBy: { version: 'desc' },
      select: { pages: true, map: true },
    })
    return text?.pages ? placesIn(text) : null
  })
