import 'server-only'
import { cookies } from 'next/headers'
import { endSession } from '@/lib/auth/end-session'
import { sessionCookie, sessionIdOf, sessionTokenOf } from '@/lib/auth/session-token'

/** Signs this browser in. The session it had before, if any, ends: nobody can find it any more to end it. */
export async function keepSession(sessionId: string): Promise<void> {
  await endBrowserSession()
  const store = await cookies()
  store.set(sessionCookie.name, await sessionTokenOf(sessionId), sessionCookie.options)
}

/** Signs this browser out: the session ends and its cookie goes. */
export async function dropSession(): Promise<void> {
  await endBrowserSession()
  const store = await cookies()
  // Deleting by name alone would leave out `Secure`, without which a browser refuses to touch a `__Host-` cookie.
  store.set(sessionCookie.name, '', { ...sessionCookie.options, maxAge: 0 })
}

async function endBrowserSession() {
  const store = await cookies()
  const sessionId = await sessionIdOf(store.get(sessionCookie.name)?.value)
  if (sessionId) await endSession(sessionId)
}
