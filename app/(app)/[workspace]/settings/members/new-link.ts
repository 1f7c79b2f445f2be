import 'server-only'
import { cookies } from 'next/headers'
import { sessionCookie } from '@/lib/auth/session-token'
import { env } from '@/lib/env'

type NewLink = { invitationId: string; token: string }

const cookieName = 'answerable.new-link'
const tenMinutes = 10 * 60

/**
 * Hands a new link over to the page that shows it. Only its hash is kept, so it cannot be read again later; a short
 * cookie for that one page also works without JavaScript, and leaves the secret in no address and no log.
 */
export async function handOverLink(workspaceSlug: string, { invitationId, token }: NewLink): Promise<void> {
  const store = await cookies()
  const path = `/${workspaceSlug}/settings/members`
  const { secure } = sessionCookie.options
  store.set(cookieName, `${invitationId}.${token}`, {
    httpOnly: true,
    sameSite: 'strict',
    secure,
    path,
    maxAge: tenMinutes,
  })
}

/** The link that was just made in this browser, if it was: its invitation and its address. */
export async function newLink(): Promise<{ invitationId: string; address: string } | null> {
  const store = await cookies()
  const [invitationId, token] = store.get(cookieName)?.value.split('.') ?? []
  return invitationId && token ? { invitationId, address: `${env.APP_ORIGIN}/invitations/${token}` } : null
}
