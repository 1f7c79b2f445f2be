import 'server-only'
import type { Tx } from '@/lib/db'
import { aroundOf, listed } from '@/lib/documents/in-and-around'
import { pictureTypes } from '@/lib/documents/letter-pages'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'
import { productAuthor } from '@/lib/timeline/product-author'

/**
 * Bytes that hold words which were erased before anybody read them go as a file, with all pages of the letter and what holds
 * the document, as in an erasure that finds the words itself. `caseId` is that of the document.
 */
export async function dropErasedFile(
  tx: Tx,
  workspaceId: string,
  erasureId: string,
  { id: documentId, caseId }: { id: string; caseId: string | null },
): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE ${aroundOf(workspaceId, listed([documentId]))}
    SELECT "id" FROM around
    UNION
    SELECT p."id" FROM around a
      JOIN "Document" l ON l."workspaceId" = ${workspaceId}::uuid AND l."id" = a."id" AND l."mediaType" = ANY (${pictureTypes})
      JOIN "Document" p ON p."workspaceId" = l."workspaceId" AND p."parentId" = l."id"`
  const ids = rows.map(({ id }) => id)
  await tx.document.updateMany({ where: { workspaceId, id: { in: ids }, erasureId: null }, data: { erasureId } })
  await enqueue(tx, 'finish-erasure', { workspaceId, memberId: null, subjectId: erasureId })
  const author = productAuthor(workspaceId)
  const data = { erasureId }
  await recordEvent(tx, author, { type: 'erasure.applied_again', subjectId: documentId, caseId, data })
}
