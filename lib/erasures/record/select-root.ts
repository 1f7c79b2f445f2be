import 'server-only'
import { Prisma } from '@/lib/db'
import { isPictureIn } from '@/lib/erasures/documents-around'
import type { RecordKind } from '@/lib/erasures/schema'

/** Its own documents, by the key that says so. */
const ownDocuments = (workspaceId: string, belongs: Prisma.Sql) =>
  Prisma.sql`ARRAY(SELECT d."id" FROM "Document" d WHERE d."workspaceId" = ${workspaceId}::uuid AND (${belongs}))`

const noRecipients = Prisma.sql`'{}'::uuid[] AS "recipientIds"`

/** A record that can be erased: its case, what it is called, its own documents and its recipients. No row where there is none. */
export function selectRoot(workspaceId: string, kind: RecordKind, id: string): Prisma.Sql {
  const isIt = Prisma.sql`x."workspaceId" = ${workspaceId}::uuid AND x."id" = ${id}::uuid`
  if (kind === 'document')
    // A page goes with its letter: the words of all pages are one text.
    return Prisma.sql`SELECT x."caseId", x."name", ARRAY[COALESCE(l."id", x."id")] AS "documentIds", ${noRecipients}
      FROM "Document" x LEFT JOIN "Document" l ON l."workspaceId" = x."workspaceId" AND l."id" = x."parentId" AND ${isPictureIn('l')}
      WHERE ${isIt}`
  if (kind === 'mail')
    return Prisma.sql`SELECT x."caseId", d."name", ARRAY[d."id"] AS "documentIds", ${noRecipients}
      FROM "MailItem" x JOIN "Document" d ON d."workspaceId" = x."workspaceId" AND d."id" = x."documentId" WHERE ${isIt}`
  if (kind === 'source')
    return Prisma.sql`SELECT x."caseId", x."title" AS "name", ${ownDocuments(workspaceId, Prisma.sql`d."sourceId" = x."id"`)} AS "documentIds", ${noRecipients}
      FROM "Source" x WHERE ${isIt}`
  if (kind === 'reply')
    return Prisma.sql`SELECT x."caseId", COALESCE(NULLIF(x."subject", ''), i."name") AS "name",
        ${ownDocuments(workspaceId, Prisma.sql`d."replyId" = x."id"`)} AS "documentIds", ${noRecipients}
      FROM "Reply" x JOIN "Institution" i ON i."workspaceId" = x."workspaceId" AND i."id" = x."institutionId" WHERE ${isIt}`
  const recipients = Prisma.sql`SELECT r."id" FROM "Recipient" r WHERE r."workspaceId" = ${workspaceId}::uuid AND r."letterId" = x."id"`
  return Prisma.sql`SELECT x."caseId", x."subject" AS "name",
      ${ownDocuments(workspaceId, Prisma.sql`d."letterId" = x."id" OR d."recipientId" IN (${recipients})`)} AS "documentIds",
      ARRAY(${recipients}) AS "recipientIds"
    FROM "Letter" x WHERE ${isIt}`
}
