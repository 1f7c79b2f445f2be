import 'server-only'
import { identity } from '@/lib/db'
import type { Account } from '@/lib/auth/find-account'

/** Signs the account out on every other device. @returns how many sessions that ended */
export async function endOtherSessions({ userId, sessionId }: Account): Promise<number> {
  const { count } = await identity().session.updateMany({
    where: { userId, id: { not: sessionId }, endedAt: null, expiresAt: { gt: new Date() } },
    data: { endedAt: new Date() },
  })
  return count
}
