import 'server-only'
import type { Tx } from '@/lib/db'
import { pagesOf } from '@/lib/documents/letter-pages'

/** What tells which pages a document is read with. */
export const sheet = { id: true, parentId: true, position: true, mediaType: true, sha256: true } as const

type Sheet = { id: string; parentId: string | null; position: number; mediaType: string; sha256: string }

/** The bytes that a reading of a document covers, by their hashes in the order of its pages: its own where it has no pages. */
export const pagesRead = (document: Sheet & { inside: readonly Sheet[] }): string[] =>
  pagesOf([document, ...document.inside], document).map(({ sha256 }) => sha256)

/**
 * Whether a document still has the pages that were read. Where pictures were joined or parted meanwhile the reading says what
 * nobody asks any more; another one was ordered with that change. The caller holds the row.
 */
export async function areStillItsPages(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  read: readonly string[],
): Promise<boolean> {
  const now = await tx.document.findUnique({
    where: { workspaceId_id: { workspaceId, id: documentId } },
    select: { ...sheet, inside: { where: { erasureId: null }, select: sheet } },
  })
  return now !== null && pagesRead(now).join() === read.join()
}
