import 'server-only'
import { Prisma } from '@/lib/db'

/**
 * What an actor is made of, for a statement whose tables are "Workspace" w, "Member" m and "User" u: who it is, and which
 * restricted cases it is not on at this moment. Whoever finds an actor, by whatever key, finds the same.
 */
export const actorColumns = Prisma.sql`
  w."id" AS "workspaceId", w."slug" AS "workspaceSlug", w."name" AS "workspaceName", w."timeZone", w."isDemo",
  m."id" AS "memberId", m."userId", m."name", m."role", u."locale",
  COALESCE((
    SELECT array_agg(c."id"::text) FROM "Case" c
    WHERE c."workspaceId" = w."id" AND c."isRestricted" AND NOT EXISTS (
      SELECT 1 FROM "CaseMember" cm
      WHERE cm."workspaceId" = c."workspaceId" AND cm."caseId" = c."id" AND cm."memberId" = m."id")
  ), '{}') AS "hiddenCaseIds"`

/** An actor that is asked for its one workspace does not list the others. */
export const noWorkspaces = Prisma.sql`'[]'::json AS "workspaces"`
