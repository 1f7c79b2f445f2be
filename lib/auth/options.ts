import 'server-only'
import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { clientAddress } from '@/lib/auth/client-address'
import { endSession } from '@/lib/auth/end-session'
import { findAccount } from '@/lib/auth/find-account'
import { signInInput } from '@/lib/auth/schema'
import { sessionCookie, sessionDays, sessionIdOf } from '@/lib/auth/session-token'
import { signIn } from '@/lib/auth/sign-in'
import { env } from '@/lib/env'
import { ForbiddenError } from '@/lib/errors'

// next-auth takes the address of the site from here only; from the request it would take what the client says.
process.env.NEXTAUTH_URL = env.APP_ORIGIN

/**
 * next-auth for programs that speak it; our own pages sign in by the same deed. The token names a session row and
 * holds nothing else, and every reading of it asks the row.
 */
export const authOptions: AuthOptions = {
  secret: env.AUTH_SECRET,
  useSecureCookies: sessionCookie.options.secure,
  cookies: { sessionToken: sessionCookie },
  pages: { signIn: '/sign-in', signOut: '/account', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: sessionDays * 24 * 60 * 60 },
  jwt: { decode: async ({ token }) => liveToken(token) },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (credentials) => authorize(credentials ?? {}),
    }),
  ],
  callbacks: {
    // Our "user" is the session that signing in started.
    jwt: ({ token, user }) => ({ sessionId: user ? user.id : token.sessionId }),
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sessionId === 'string') await endSession(token.sessionId)
    },
  },
}

async function authorize({ email, password }: Partial<Record<'email' | 'password', string>>) {
  const input = signInInput.safeParse({ email, password })
  if (!input.success) return null
  try {
    const { sessionId } = await signIn(input.data, await clientAddress())
    return { id: sessionId }
  } catch (error) {
    // No session is next-auth's own word for a wrong password; any other refusal keeps its name.
    if (error instanceof ForbiddenError) return null
    throw error
  }
}

/** The token of a session that is alive, with what the session endpoint tells about its person. */
async function liveToken(token: string | undefined) {
  const sessionId = await sessionIdOf(token)
  const account = sessionId ? await findAccount(sessionId) : null
  return account ? { sessionId, name: account.name, email: account.email } : null
}
