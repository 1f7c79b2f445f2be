import 'server-only'
import { identity } from '@/lib/db'
import type { Account } from '@/lib/auth/find-account'

/** On how many other devices the account is signed in. */
export const countOtherSessions = ({ userId, sessionId }: Account): Promise<number> =>
  identity().session.count({ where: { userId, id: { not: sessionId }, endedAt: null, expiresAt: { gt: new Date() } } })
