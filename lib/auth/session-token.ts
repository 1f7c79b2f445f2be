import 'server-only'
import type { AuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import { env } from '@/lib/env'

/** A session lives thirty days unless it is ended before; the row in Session decides, the token only names it. */
export const sessionDays = 30
const maxAge = sessionDays * 24 * 60 * 60

const isSecure = env.APP_ORIGIN.startsWith('https:')

/** `__Host-` binds the cookie to this host and to https; plain http on localhost cannot carry that prefix. */
export const sessionCookie = {
  name: isSecure ? '__Host-answerable.session' : 'answerable.session',
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure, maxAge },
} as const satisfies NonNullable<AuthOptions['cookies']>['sessionToken']

/** The encrypted next-auth token that names a session row. */
export const sessionTokenOf = (sessionId: string) => encode({ token: { sessionId }, secret: env.AUTH_SECRET, maxAge })

/** The session id that a cookie value names; null for anything that this installation did not make. */
export async function sessionIdOf(cookieValue: string | undefined): Promise<string | null> {
  if (!cookieValue) return null
  const token = await decode({ token: cookieValue, secret: env.AUTH_SECRET }).catch(nothingToDecode)
  return typeof token?.sessionId === 'string' ? token.sessionId : null
}

/** A token that cannot be decrypted is no token: it was made by somebody else, or under an older secret. */
const nothingToDecode = () => null
