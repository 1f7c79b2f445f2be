import 'server-only'
import type { Tx } from '@/lib/db'
import { listed, withinOf } from '@/lib/documents/in-and-around'

/** Who owns a document on the record; all null: nobody, it waits in the queue. */
export type Owner = {
  caseId: string | null
  letterId: string | null
  replyId: string | null
  recipientId: string | null
}

export const nobody: Owner = { caseId: null, letterId: null, replyId: null, recipientId: null }

/** The document of a mail and everything inside it, with what was read from them. */
export async function documentsOf(tx: Tx, workspaceId: string, documentId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE ${withinOf(workspaceId, listed([documentId]))}
    SELECT "id"::text FROM within`
  return rows.map(({ id }) => id)
}

/** Gives the document of a mail, and everything inside it, to another owner, or takes it off the record. */
export async function giveDocument(tx: Tx, workspaceId: string, documentId: string, owner: Owner): Promise<void> {
  const ids = await documentsOf(tx, workspaceId, documentId)
  const where = { workspaceId, documentId: { in: ids } }
  await tx.document.updateMany({ where: { workspaceId, id: { in: ids } }, data: owner })
  await tx.documentText.updateMany({ where, data: { caseId: owner.caseId } })
  await tx.suggestion.updateMany({ where, data: { caseId: owner.caseId } })
}
