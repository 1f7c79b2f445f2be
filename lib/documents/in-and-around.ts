import 'server-only'
import { Prisma } from '@/lib/db'

/** Ids as `roots` of the two tables below. */
export const listed = (ids: readonly string[]) => Prisma.sql`${[...ids]}::uuid[]`

/** `within` of a recursive statement: the documents of `roots` (`uuid[]`) and what is inside them, attachments of mails, mails of archives. */
export const withinOf = (workspaceId: string, roots: Prisma.Sql) => Prisma.sql`within AS (
      SELECT d."id" FROM "Document" d WHERE d."workspaceId" = ${workspaceId}::uuid AND d."id" = ANY (${roots})
      UNION
      SELECT d."id" FROM "Document" d JOIN within w ON d."parentId" = w."id" WHERE d."workspaceId" = ${workspaceId}::uuid
    )`

/**
 * `around` of a recursive statement: the documents of `roots` (`uuid[]`) and what holds them, so that its bytes hold their bytes
 * too. Each names what holds it in `parentId`, null in the outermost: what holds any of `roots` is all that stands there.
 */
export const aroundOf = (workspaceId: string, roots: Prisma.Sql) => Prisma.sql`around AS (
      SELECT d."id", d."parentId" FROM "Document" d WHERE d."workspaceId" = ${workspaceId}::uuid AND d."id" = ANY (${roots})
      UNION
      SELECT d."id", d."parentId" FROM "Document" d JOIN around a ON d."id" = a."parentId"
      WHERE d."workspaceId" = ${workspaceId}::uuid
    )`
