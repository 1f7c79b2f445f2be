import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { identity } from '@/lib/db'

/**
 * The member in whose name a job works, with what they may see when it runs. Null when they left since: the job then does
 * nothing. For jobs only; a request finds its actor by its session.
 */
export async function findMemberActor(workspaceId: string, memberId: string): Promise<Actor | null> {
  const rows = await identity().$queryRaw<Actor[]>`
    SELECT w."id" AS "workspaceId", w."slug" AS "workspaceSlug", w."name" AS "workspaceName", w."timeZone", w."isDemo",
      m."id" AS "memberId", m."userId", m."name", m."role", u."locale",
      COALESCE((
        SELECT array_agg(c."id"::text) FROM "Case" c
        WHERE c."workspaceId" = w."id" AND c."isRestricted" AND NOT EXISTS (
          SELECT 1 FROM "CaseMember" cm
          WHERE cm."workspaceId" = c."workspaceId" AND cm."caseId" = c."id" AND cm."memberId" = m."id")
      ), '{}') AS "hiddenCaseIds",
      '[]'::json AS "workspaces"
    FROM "Member" m
    JOIN "User" u ON u."id" = m."userId"
    JOIN "Workspace" w ON w."id" = m."workspaceId"
    WHERE m."workspaceId" = ${workspaceId}::uuid AND m."id" = ${memberId}::uuid AND m."removedAt" IS NULL`
  return rows[0] ?? null
}
