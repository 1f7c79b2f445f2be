import 'server-only'
import { identity } from '@/lib/db'
import { sessionDays } from '@/lib/auth/session-token'

/**
 * A new session of a user whose password was just proved to be the one behind `passwordHash`.
 * The row lock makes a change of password that happens meanwhile either end this session too or keep it from starting.
 * @returns the session id; null when the password was changed in between
 */
export async function startSession(userId: string, passwordHash: string): Promise<string | null> {
  const rows = await identity().$queryRaw<{ id: string }[]>`
    INSERT INTO "Session" ("id", "userId", "expiresAt")
    SELECT gen_random_uuid(), u."id", now() + make_interval(days => ${sessionDays})
    FROM "User" u WHERE u."id" = ${userId}::uuid AND u."passwordHash" = ${passwordHash}
    FOR SHARE
    RETURNING "id"`
  return rows[0]?.id ?? null
}
