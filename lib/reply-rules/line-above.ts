import 'server-only'
import { Prisma } from '@/lib/db'

/**
 * An institution and those above it as the common table `line`, to stand behind WITH RECURSIVE: own first by `depth`, followed
 * for twenty steps; no rows for null.
 */
export const lineAbove = (workspaceId: string, institutionId: string | null) => Prisma.sql`line AS (
    SELECT "id", "name", "parentId", "replyRuleId", "calendarId", 0 AS depth FROM "Institution"
    WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${institutionId}::uuid
    UNION ALL
    SELECT i."id", i."name", i."parentId", i."replyRuleId", i."calendarId", line.depth + 1
    FROM "Institution" i JOIN line ON i."id" = line."parentId"
    WHERE i."workspaceId" = ${workspaceId}::uuid AND line.depth < 20
  )`
