import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { actorColumns, noWorkspaces } from '@/lib/auth/select-actor'
import { identity } from '@/lib/db'

/**
 * The member whose calendar a secret address shows, with what they may see today, in one round trip. Null when there is
 * no such address, it was revoked, or the member left. Such an actor reads; no deed is ever done in its name.
 */
export async function findFeedActor(tokenHash: string): Promise<(Actor & { isNeutral: boolean }) | null> {
  const rows = await identity().$queryRaw<(Actor & { isNeutral: boolean })[]>`
    SELECT ${actorColumns}, f."isNeutral", ${noWorkspaces}
    FROM "CalendarFeed" f
    JOIN "Member" m ON m."workspaceId" = f."workspaceId" AND m."id" = f."memberId" AND m."removedAt" IS NULL
    JOIN "User" u ON u."id" = m."userId"
    JOIN "Workspace" w ON w."id" = f."workspaceId"
    WHERE f."tokenHash" = ${tokenHash} AND f."revokedAt" IS NULL`
  return rows[0] ?? null
}
