import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { actorColumns } from '@/lib/auth/select-actor'
import { identity } from '@/lib/db'

/**
 * The member that a session stands for in a workspace, in one round trip: the session must be alive, and its user a
 * member who was not removed. Null otherwise, for whatever reason.
 */
export async function findActor(sessionId: string, workspaceSlug: string): Promise<Actor | null> {
  const rows = await identity().$queryRaw<Actor[]>`
    SELECT ${actorColumns}, (
        SELECT json_agg(json_build_object('slug', w2."slug", 'name', w2."name") ORDER BY w2."name")
        FROM "Member" m2 JOIN "Workspace" w2 ON w2."id" = m2."workspaceId"
        WHERE m2."userId" = m."userId" AND m2."removedAt" IS NULL
      ) AS "workspaces"
    FROM "Session" s
    JOIN "User" u ON u."id" = s."userId"
    JOIN "Member" m ON m."userId" = u."id" AND m."removedAt" IS NULL
    JOIN "Workspace" w ON w."id" = m."workspaceId"
    WHERE s."id" = ${sessionId}::uuid AND s."endedAt" IS NULL AND s."expiresAt" > now() AND w."slug" = ${workspaceSlug}`
  return rows[0] ?? null
}
