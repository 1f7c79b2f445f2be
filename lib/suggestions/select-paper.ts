import 'server-only'
import type { Tx } from '@/lib/db'

/** The text of a file that a form was given, as far as it is shown beside the form, and where its demands stand in it. */
export type Paper = {
  name: string
  language: string | null
  text: string
  /** Whether the file goes on behind what is shown. */
  isCut: boolean
  /** Numbered as they stand; UTF-16 offsets in `text`, `end` exclusive. */
  asks: { start: number; end: number }[]
}

/** A letter has a page or two; of a long file its beginning is enough to check the fields against. */
const longestShown = 30_000

type Key = { workspaceId: string; documentId: string }
type Shown = { name: string; asks: { start: number; end: number }[] }

/** The newest text of a document as a sheet; null where there is none. */
export async function selectPaper(tx: Tx, { workspaceId, documentId }: Key, shown: Shown): Promise<Paper | null> {
  const found = await tx.documentText.findFirst({
    where: { workspaceId, documentId },
    orderBy: { version: 'desc' },
    select: { text: true, language: true },
  })
  if (!found) return null
  const text = found.text.slice(0, longestShown)
  return {
    name: shown.name,
    language: found.language,
    text,
    isCut: text.length < found.text.length,
    asks: shown.asks.filter(({ end }) => end <= text.length),
  }
}
