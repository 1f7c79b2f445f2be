import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { identity } from '@/lib/db'

/**
 * The member whose calendar a secret address shows, with what they may see today, in one round trip. Null when there is
 * no such address, it was revoked, or the member left. Such an actor reads; no deed is ever done in its name.
 */
export async function findFeedActor(tokenHash: string): Promise<(Actor & { isNeutral: boolean }) | null> {
  const rows = await identity().$queryRaw<(Actor & { isNeutral: boolean })[]>`
    SELECT w."id" AS "workspaceId", w."slug" AS "workspaceSlug", w."name" AS "workspaceName", w."timeZone", w."isDemo",
      m."id" AS "memberId", m."userId", m."name", m."role", u."locale", f."isNeutral",
      COALESCE((
        SELECT array_agg(c."id"::text) FROM "Case" c
        WHERE c."workspaceId" = w."id" AND c."isRestricted" AND NOT EXISTS (
          SELECT 1 FROM "CaseMember" cm
          WHERE cm."workspaceId" = c."workspaceId" AND cm."caseId" = c."id" AND cm."memberId" = m."id")
      ), '{}') AS "hiddenCaseIds",
      '[]'::json AS "workspaces"
    FROM "CalendarFeed" f
    JOIN "Member" m ON m."workspaceId" = f."workspaceId" AND m."id" = f."memberId" AND m."removedAt" IS NULL
    JOIN "User" u ON u."id" = m."userId"
    JOIN "Workspace" w ON w."id" = f."workspaceId"
    WHERE f."tokenHash" = ${tokenHash} AND f."revokedAt" IS NULL`
  return rows[0] ?? null
}
