import 'server-only'
import { Prisma, type Tx } from '@/lib/db'
import { aroundOf, listed, withinOf } from '@/lib/documents/in-and-around'
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

/** Of a document by its alias: a picture, which may stand for a letter whose pages lie under it; its bytes hold none of theirs. */
export const isPictureIn = (alias: 'd' | 'l') => Prisma.sql`${Prisma.raw(alias)}."mediaType" = ANY (${pictureTypes})`

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
    SELECT ${fileColumns} FROM "Document" d
    WHERE d."workspaceId" = ${workspaceId}::uuid AND d."id" IN (SELECT "parentId" FROM around) AND NOT ${isPictureIn('d')} ORDER BY d."id"`
