import 'server-only'
import { cookies } from 'next/headers'
import { sessionCookie } from '@/lib/auth/session-token'
import { feedAddress } from '@/lib/reminders/calendar-feed'

const cookieName = 'answerable.new-feed'
const tenMinutes = 10 * 60

/** Hands a new secret over to the page that shows it: only its hash is kept. As for the link of an invitation. */
export async function handOverFeed(workspaceSlug: string, feed: { id: string; token: string }): Promise<void> {
  const { secure } = sessionCookie.options
  const path = `/${workspaceSlug}/reminders`
  const options = { httpOnly: true, sameSite: 'strict', secure, path, maxAge: tenMinutes } as const
  ;(await cookies()).set(cookieName, `${feed.id}.${feed.token}`, options)
}

/** The address that was just made in this browser, if it was. */
export async function newFeed(): Promise<{ id: string; address: string } | null> {
  const [id, token] = (await cookies()).get(cookieName)?.value.split('.') ?? []
  return id && token ? { id, address: feedAddress(token) } : null
}
