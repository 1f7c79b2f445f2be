import 'server-only'
import { Prisma, type Tx } from '@/lib/db'
import { pictureTypes } from '@/lib/documents/letter-pages'

/** `isContainer`: nothing of the record and no mail, but what such came in, a mailbox or an archive. */
export type FileRow = {
  id: string
  sha256: string
  createdAt: Date
  caseId: string | null
  isContainer: boolean
}

/** Of `d`, a document. */
export const fileColumns = Prisma.sql`d."id", d."sha256", d."createdAt", d."caseId",
  num_nonnulls(d."caseId", d."letterId", d."replyId", d."sourceId", d."recipientId") = 0 AND NOT EXISTS (
    SELECT FROM "MailItem" m WHERE m."workspaceId" = d."workspaceId" AND m."documentId" = d."id") AS "isContainer"`

/** `within` of a recursive statement: `roots` are ids; what is inside them, attachments of mails, mails of archives. */
export const withinOf = (workspaceId: string, roots: Prisma.Sql) => Prisma.sql`within AS (
      SELECT d."id" FROM "Document" d WHERE d."workspaceId" = ${workspaceId}::uuid AND d."id" = ANY (${roots})
      UNION
      SELECT d."id" FROM "Document" d JOIN within w ON d."parentId" = w."id" WHERE d."workspaceId" = ${workspaceId}::uuid
    )`

/** Of a document by its alias: a picture, which may stand for a letter whose pages lie under it; its bytes hold none of theirs. */
export const isPictureIn = (alias: 'd' | 'l') => Prisma.sql`${Prisma.raw(alias)}."mediaType" = ANY (${pictureTypes})`

/** `around` of a recursive statement: what holds the documents of `roots`, so that its bytes hold their bytes too. */
export const aroundOf = (workspaceId: string, roots: Prisma.Sql) => Prisma.sql`around AS (
      SELECT d."parentId" AS "id" FROM "Document" d WHERE d."workspaceId" = ${workspaceId}::uuid AND d."id" = ANY (${roots})
      UNION
      SELECT d."parentId" FROM "Document" d JOIN around a ON d."id" = a."id" WHERE d."workspaceId" = ${workspaceId}::uuid
    )`

const listed = (ids: readonly string[]) => Prisma.sql`${[...ids]}::uuid[]`

/** The documents and everything inside them. */
export const documentsWithin = (tx: Tx, workspaceId: string, ids: readonly string[]) =>
  tx.$queryRaw<FileRow[]>`
    WITH RECURSIVE ${withinOf(workspaceId, listed(ids))}
    SELECT ${fileColumns} FROM "Document" d JOIN within w ON w."id" = d."id"
    WHERE d."workspaceId" = ${workspaceId}::uuid ORDER BY d."id"`

/** The other pages of the letters that the given documents stand for: their words are in its text. */
export const pagesUnder = (tx: Tx, workspaceId: string, ids: readonly string[]) =>
  tx.$queryRaw<{ id: string }[]>`
    SELECT p."id" FROM "Document" p JOIN "Document" d ON d."workspaceId" = p."workspaceId" AND d."id" = p."parentId"
    WHERE p."workspaceId" = ${workspaceId}::uuid AND d."id" = ANY (${listed(ids)}) AND ${isPictureIn('d')}`

/** The documents whose bytes hold the given ones. */
export const documentsAround = (tx: Tx, workspaceId: string, ids: readonly string[]) =>
  tx.$queryRaw<FileRow[]>`
    WITH RECURSIVE ${aroundOf(workspaceId, listed(ids))}
    SELECT ${fileColumns} FROM "Document" d JOIN around a ON a."id" = d."id"
    WHERE d."workspaceId" = ${workspaceId}::uuid AND NOT ${isPictureIn('d')} ORDER BY d."id"`
