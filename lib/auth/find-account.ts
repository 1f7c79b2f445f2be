import 'server-only'
import { identity } from '@/lib/db'

/** A signed-in person outside any workspace: on the pages where one is chosen, made or joined. */
export type Account = {
  userId: string
  sessionId: string
  name: string
  email: string
  locale: string
  workspaces: { slug: string; name: string }[]
}

/** The account that a live session belongs to; null when the session ended or ran out. One round trip. */
export async function findAccount(sessionId: string): Promise<Account | null> {
  const rows = await identity().$queryRaw<Account[]>`
    SELECT u."id" AS "userId", s."id" AS "sessionId", u."name", u."email", u."locale",
      COALESCE((
        SELECT json_agg(json_build_object('slug', w."slug", 'name', w."name") ORDER BY w."name")
        FROM "Member" m JOIN "Workspace" w ON w."id" = m."workspaceId"
        WHERE m."userId" = u."id" AND m."removedAt" IS NULL
      ), '[]') AS "workspaces"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."id" = ${sessionId}::uuid AND s."endedAt" IS NULL AND s."expiresAt" > now()`
  return rows[0] ?? null
}
