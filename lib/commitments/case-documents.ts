import 'server-only'
import { Prisma } from '@/lib/db'

/** A document of a case to choose from: its file name, whose letter, reply or source it is, and of which day ('YYYY-MM-DD'). */
export type CaseDocument = { id: string; name: string; of: string | null; on: string | null }

/**
 * The documents of a case as a JSON list in an open statement, the newest first, at most 200. A file name alone does not
 * tell which reply it is: many are called the same. `caseId` is SQL for the case.
 */
export const caseDocuments = (workspaceId: string, caseId: Prisma.Sql) => Prisma.sql`
  (SELECT COALESCE(json_agg(d), '[]') FROM (
    SELECT d."id", d."name", COALESCE(i."name", s."title", l."subject") AS of,
      to_char(COALESCE(r."receivedOn", s."datedOn", l."sentOn"), 'YYYY-MM-DD') AS on
    FROM "Document" d
    LEFT JOIN "Reply" r ON r."workspaceId" = ${workspaceId}::uuid AND r."id" = d."replyId"
    LEFT JOIN "Institution" i ON i."workspaceId" = ${workspaceId}::uuid AND i."id" = r."institutionId"
    LEFT JOIN "Source" s ON s."workspaceId" = ${workspaceId}::uuid AND s."id" = d."sourceId"
    LEFT JOIN "Letter" l ON l."workspaceId" = ${workspaceId}::uuid AND l."id" = d."letterId"
    WHERE d."workspaceId" = ${workspaceId}::uuid AND d."caseId" = ${caseId}
    ORDER BY d."createdAt" DESC LIMIT 200) d)`
