import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { actorColumns, noWorkspaces } from '@/lib/auth/select-actor'
import { identity } from '@/lib/db'
import type { TokenScope } from '@/prisma/generated/enums'

export type TokenActor = Actor & { tokenId: string; scopes: TokenScope[] }

/**
 * The member whom a token of the API stands for, with what they may see now, in one round trip. Null when there is no such
 * token, it was revoked or ran out, or the membership changed since it was made.
 */
export async function findTokenActor(tokenHash: string): Promise<TokenActor | null> {
  const rows = await identity().$queryRaw<TokenActor[]>`
    SELECT ${actorColumns}, t."id" AS "tokenId", t."scopes"::text[] AS "scopes", ${noWorkspaces}
    FROM "ApiToken" t
    JOIN "Member" m ON m."workspaceId" = t."workspaceId" AND m."id" = t."memberId" AND m."removedAt" IS NULL
      AND m."version" = t."memberVersion"
    JOIN "User" u ON u."id" = m."userId"
    JOIN "Workspace" w ON w."id" = t."workspaceId"
    WHERE t."tokenHash" = ${tokenHash} AND t."revokedAt" IS NULL AND t."expiresAt" > now()`
  return rows[0] ?? null
}
