import 'server-only'
import { identity } from '@/lib/db'

/** Signs out: the session is over everywhere its token may still lie. Ending it twice changes nothing. */
export async function endSession(sessionId: string): Promise<void> {
  await identity().session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } })
}
