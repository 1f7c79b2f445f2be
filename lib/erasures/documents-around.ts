import 'server-only'
import { Prisma, type Tx } from '@/lib/db'

/** `isContainer`: nothing of the record and no mail, but what such came in, a mailbox or an archive. */
export type FileRow = {
  id: string
  sha256: string
  createdAt: Date
  caseId: string | null
  isContainer: boolean
}

const columns = Prisma.sql`d."id", d."sha256", d."createdAt", d."caseId",
  num_nonnulls(d."caseId", d."letterId", d."replyId", d."sourceId", d."recipientId") = 0 AND NOT EXISTS (
    SELECT FROM "MailItem" m WHERE m."workspaceId" = d."workspaceId" AND m."documentId" = d."id") AS "isContainer"`

/** The documents and everything inside them: attachments of mails, mails of archives. */
export const documentsWithin = (tx: Tx, workspaceId: string, ids: readonly string[]) =>
  tx.$queryRaw<FileRow[]>`
    WITH RECURSIVE within AS (
      SELECT "id" FROM "Document" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ANY (${[...ids]}::uuid[])
      UNION
      SELECT d."id" FROM "Document" d JOIN within w ON d."parentId" = w."id" WHERE d."workspaceId" = ${workspaceId}::uuid
    )
    SELECT ${columns} FROM "Document" d JOIN within w ON w."id" = d."id"
    WHERE d."workspaceId" = ${workspaceId}::uuid ORDER BY d."id"`

/** The documents that hold the given ones: their bytes hold those bytes too. */
export const documentsAround = (tx: Tx, workspaceId: string, ids: readonly string[]) =>
  tx.$queryRaw<FileRow[]>`
    WITH RECURSIVE around AS (
      SELECT "parentId" AS "id" FROM "Document" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ANY (${[...ids]}::uuid[])
      UNION
      SELECT d."parentId" FROM "Document" d JOIN around a ON d."id" = a."id" WHERE d."workspaceId" = ${workspaceId}::uuid
    )
    SELECT ${columns} FROM "Document" d JOIN around a ON a."id" = d."id"
    WHERE d."workspaceId" = ${workspaceId}::uuid ORDER BY d."id"`
