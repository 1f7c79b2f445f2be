import 'server-only'
import { cookies } from 'next/headers'
import { sessionCookie } from '@/lib/auth/session-token'

type Secret = { id: string; secret: string }

const fiveMinutes = 5 * 60
const cookieName = 'answerable.secret'

/**
 * Hands a secret over to the page that shows it. It is kept nowhere, so it cannot be read again later; a short cookie for
 * that one page also works without JavaScript, and leaves the secret in no address and no log.
 */
export async function handOverSecret(path: string, { id, secret }: Secret): Promise<void> {
  const store = await cookies()
  const { secure } = sessionCookie.options
  store.set(cookieName, `${id}.${secret}`, { httpOnly: true, sameSite: 'strict', secure, path, maxAge: fiveMinutes })
}

/** The secret that was just made in this browser for this page, if one was. */
export async function handedOver(): Promise<Secret | null> {
  const [id, secret] = (await cookies()).get(cookieName)?.value.split('.') ?? []
  return id && secret ? { id, secret } : null
}
