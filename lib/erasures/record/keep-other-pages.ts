import 'server-only'
import type { Tx } from '@/lib/db'
import { isUntouched } from '@/lib/documents/is-quoted'
import { isPicture, pagesOf } from '@/lib/documents/letter-pages'
import { lockSheets } from '@/lib/documents/lock-sheets'
import { writeJoined } from '@/lib/documents/write-joined'
import { writeParted } from '@/lib/documents/write-parted'
import { productAuthor } from '@/lib/timeline/product-author'

const sheet = { id: true, caseId: true, parentId: true, mediaType: true, position: true } as const
const letter = { ...sheet, inside: { select: sheet } } as const

/** The letter in pictures that a document stands for or is a page of; null where it is none, or the only page. */
async function findLetter(tx: Tx, workspaceId: string, documentId: string) {
  const found = await tx.document.findUnique({
    where: { workspaceId_id: { workspaceId, id: documentId } },
    select: { ...letter, parent: { select: letter } },
  })
  if (!found) return null
  const { parent, ...own } = found
  const one = parent && isPicture(parent) ? parent : own
  return isPicture(one) && one.inside.length > 0 ? one : null
}

/**
 * Sets the pages that an erasure took (`went`) apart from those that it left, where an older archive has them as pages of one
 * letter: their words are in one text there. Where something was decided or drawn from that letter, or its text was typed, nothing tells
 * whose page that was: it stays whole then, and goes whole.
 */
export async function keepOtherPages(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  went: readonly string[],
): Promise<void> {
  if (!went.includes(documentId)) return
  await lockSheets(tx, workspaceId, [documentId])
  const found = await findLetter(tx, workspaceId, documentId)
  if (!found) return
  const pages = pagesOf([found, ...found.inside], found).map(({ id }) => id)
  const others = pages.filter((id) => !went.includes(id))
  if (others.length === 0) return
  const untouched = { workspaceId, id: { in: pages }, erasureId: null, ...isUntouched }
  if ((await tx.document.count({ where: untouched })) < pages.length) return
  const author = productAuthor(workspaceId)
  if (others.length > 1) await writeJoined(tx, author, others)
  else await writeParted(tx, author, found)
}
