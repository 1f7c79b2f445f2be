import 'server-only'
import { countTry, forgiveTry } from '@/lib/auth/limit-tries'
import { isPassword } from '@/lib/auth/password-hash'
import { identity } from '@/lib/db'
import { InvalidError } from '@/lib/errors'

/**
 * Asks for the password again before something that cannot be undone, because an open screen is not its owner. Tries are
 * counted with those at signing in.
 * @throws ConflictError `too_many_tries`; InvalidError on `password`
 */
export async function confirmPassword({ userId }: { userId: string }, password: string): Promise<void> {
  const { email, passwordHash } = await identity().user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, passwordHash: true },
  })
  const tries = await countTry([{ kind: 'account', of: email }])
  if (!(await isPassword(password, passwordHash))) throw new InvalidError('password', 'password_wrong')
  await forgiveTry(tries)
}
