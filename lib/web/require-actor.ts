import 'server-only'
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/lib/auth/actor'
import { findAccount, type Account } from '@/lib/auth/find-account'
import { findActor } from '@/lib/auth/find-actor'
import { sessionCookie, sessionIdOf } from '@/lib/auth/session-token'

/** The session id of this request, once decrypted; null when nobody is signed in. */
const currentSessionId = cache(async () => {
  const store = await cookies()
  return sessionIdOf(store.get(sessionCookie.name)?.value)
})

/** The actor of this request in a workspace, or null. Looked up once a request, whoever asks. */
export const currentActor = cache(async (workspaceSlug: string): Promise<Actor | null> => {
  const sessionId = await currentSessionId()
  return sessionId ? findActor(sessionId, workspaceSlug) : null
})

/** The signed-in person, workspace or not; null when nobody is. */
export const currentAccount = cache(async (): Promise<Account | null> => {
  const sessionId = await currentSessionId()
  return sessionId ? findAccount(sessionId) : null
})

/** For pages: the actor, or the sign-in page for strangers, or the 404 that a missing workspace gets too. */
export async function requireActor(workspaceSlug: string): Promise<Actor> {
  const actor = await currentActor(workspaceSlug)
  if (actor) return actor
  if (await currentAccount()) notFound()
  redirect('/sign-in')
}

/** For pages outside workspaces: the account, or the sign-in page. */
export async function requireAccount(): Promise<Account> {
  return (await currentAccount()) ?? redirect('/sign-in')
}
