import 'server-only'
import type { Tx } from '@/lib/db'
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
    WITH RECURSIVE around AS (
      SELECT d."id", d."parentId", d."mediaType" FROM "Document" d
      WHERE d."workspaceId" = ${workspaceId}::uuid AND d."id" = ${documentId}::uuid
      UNION
      SELECT d."id", d."parentId", d."mediaType" FROM "Document" d JOIN around a ON d."id" = a."parentId"
      WHERE d."workspaceId" = ${workspaceId}::uuid
    )
    SELECT "id" FROM around
    UNION
    SELECT p."id" FROM "Document" p JOIN around a ON p."parentId" = a."id" AND a."mediaType" = ANY (${pictureTypes})
    WHERE p."workspaceId" = ${workspaceId}::uuid`
  const ids = rows.map(({ id }) => id)
  await tx.document.updateMany({ where: { workspaceId, id: { in: ids }, erasureId: null }, data: { erasureId } })
  await enqueue(tx, 'finish-erasure', { workspaceId, memberId: null, subjectId: erasureId })
  const author = productAuthor(workspaceId)
  const data = { erasureId }
  await recordEvent(tx, author, { type: 'erasure.applied_again', subjectId: documentId, caseId, data })
}
