import 'server-only'
import type { Tx } from '@/lib/db'

/**
 * Holds the rows of documents, of what holds them (a letter of its pages, a mail), and of what those hold, in one order: whoever attaches, joins, parts or
 * stores a reading of one of them at the same time waits, and then sees what was made of them. Read them after this.
 */
export async function lockSheets(tx: Tx, workspaceId: string, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    WITH asked AS (
      SELECT "id", "parentId" FROM "Document" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ANY(${[...ids]}::uuid[])
    ), letters AS (
      SELECT "id" FROM asked UNION SELECT "parentId" FROM asked WHERE "parentId" IS NOT NULL
    )
    SELECT "id" FROM "Document"
    WHERE "workspaceId" = ${workspaceId}::uuid
      AND ("id" IN (SELECT "id" FROM letters) OR "parentId" IN (SELECT "id" FROM letters))
    ORDER BY "id" FOR UPDATE`
}
