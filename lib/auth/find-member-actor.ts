import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { actorColumns, noWorkspaces } from '@/lib/auth/select-actor'
import { identity } from '@/lib/db'

/**
 * The member in whose name a job works, with what they may see when it runs. Null when they left since: the job then does
 * nothing. For jobs only; a request finds its actor by its session.
 */
export async function findMemberActor(workspaceId: string, memberId: string): Promise<Actor | null> {
  const rows = await identity().$queryRaw<Actor[]>`
    SELECT ${actorColumns}, ${noWorkspaces}
    FROM "Member" m
    JOIN "User" u ON u."id" = m."userId"
    JOIN "Workspace" w ON w."id" = m."workspaceId"
    WHERE m."workspaceId" = ${workspaceId}::uuid AND m."id" = ${memberId}::uuid AND m."removedAt" IS NULL`
  return rows[0] ?? null
}
