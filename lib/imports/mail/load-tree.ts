import 'server-only'
import type { Tx } from '@/lib/db'
import { aroundOf, listed } from '@/lib/documents/in-and-around'

/** A document of an import on the way down from its files: archives and mailboxes are opened, mails are not. */
export type TreeLine = { id: string; isContainer: boolean; isUnread: boolean; isMail: boolean; position: number }

/**
 * The files of an import and, through archives and mailboxes, everything in them down to the single mail; of a report of
 * failed delivery also the letter inside it, which says which one failed. One statement.
 */
export const loadTree = (tx: Tx, workspaceId: string, importId: string): Promise<TreeLine[]> =>
  tx.$queryRaw<TreeLine[]>`
    WITH RECURSIVE tree AS (
      SELECT d."id", d."facts" ->> 'fileKind' AS kind, d."readState", f."position", false AS inside,
        d."facts" -> 'mail' ->> 'mailKind' AS mail
      FROM "MailImportFile" f JOIN "Document" d ON d."workspaceId" = f."workspaceId" AND d."id" = f."documentId"
      WHERE f."workspaceId" = ${workspaceId}::uuid AND f."importId" = ${importId}::uuid
      UNION ALL
      SELECT d."id", d."facts" ->> 'fileKind', d."readState", d."position", tree.mail IS NOT NULL,
        d."facts" -> 'mail' ->> 'mailKind'
      FROM tree JOIN "Document" d ON d."workspaceId" = ${workspaceId}::uuid AND d."parentId" = tree."id"
      WHERE tree.kind IN ('zip', 'mbox') OR (tree.mail = 'bounce' AND d."mediaType" = 'message/rfc822')
    )
    SELECT "id"::text, COALESCE(kind IN ('zip', 'mbox'), false) AS "isContainer", mail IS NOT NULL AND NOT inside AS "isMail",
      "readState" IN ('waiting', 'reading') AS "isUnread", "position"
    FROM tree WHERE NOT inside OR "readState" IN ('waiting', 'reading')`

/** The import that a document came in with, through everything around it; null for any other document. One statement. */
export async function findImportOf(tx: Tx, workspaceId: string, documentId: string): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ importId: string }[]>`
    WITH RECURSIVE ${aroundOf(workspaceId, listed([documentId]))}
    SELECT f."importId"::text AS "importId" FROM around
    JOIN "MailImportFile" f ON f."workspaceId" = ${workspaceId}::uuid AND f."documentId" = around."id" LIMIT 1`
  return found?.importId ?? null
}
