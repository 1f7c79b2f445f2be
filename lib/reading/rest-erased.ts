import 'server-only'
import type { Tx } from '@/lib/db'

/** A document whose file was erased is not read any more: it waits for nothing. */
export async function restErased(tx: Tx, workspaceId: string, documentId: string): Promise<void> {
  await tx.document.updateMany({
    where: { workspaceId, id: documentId, erasureId: { not: null }, readState: { in: ['waiting', 'reading'] } },
    data: { readState: 'read', readError: null },
  })
}
