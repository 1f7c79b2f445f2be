import 'server-only'
import { identity } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { countTry, forgiveTry } from '@/lib/auth/limit-tries'
import { isPassword } from '@/lib/auth/password-hash'
import { startSession } from '@/lib/auth/start-session'

type Credentials = { email: string; password: string }

/**
 * Proves who somebody is and starts a session. An unknown address and a wrong password are one answer, in the same
 * time. Tries are counted per account, whether it exists or not, and per address.
 * @param address as `clientAddress` gives it
 * @throws ConflictError `too_many_tries`, also for the right password; ForbiddenError `sign_in_refused`
 */
export async function signIn(
  { email, password }: Credentials,
  address: string,
): Promise<{ userId: string; sessionId: string }> {
  const tries = await countTry([
    { kind: 'account', of: email },
    { kind: 'address', of: address },
  ])
  const user = await identity().user.findUnique({ where: { email }, select: { id: true, passwordHash: true } })
  const isRight = await isPassword(password, user?.passwordHash)
  if (!user || !isRight) throw new ForbiddenError('sign_in_refused')
  const sessionId = await startSession(user.id, user.passwordHash)
  if (!sessionId) throw new ForbiddenError('sign_in_refused')
  await forgiveTry(tries)
  return { userId: user.id, sessionId }
}
