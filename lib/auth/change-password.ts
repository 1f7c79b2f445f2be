import 'server-only'
import { identity } from '@/lib/db'
import { InvalidError } from '@/lib/errors'
import type { Account } from '@/lib/auth/find-account'
import { countTry, forgiveTry } from '@/lib/auth/limit-tries'
import { hashPassword, isPassword } from '@/lib/auth/password-hash'
import { refuseWeakPassword } from '@/lib/auth/password-rules'
import type { ChangePasswordInput } from '@/lib/auth/schema'

/**
 * A new password; every other session of the account ends with the old one. The current password is asked for again
 * and tries at it are counted, because an open screen is not its owner.
 * @throws ConflictError `too_many_tries`; InvalidError on `currentPassword` or `newPassword`
 */
export async function changePassword(account: Account, input: ChangePasswordInput): Promise<void> {
  const { userId, sessionId } = account
  refuseWeakPassword('newPassword', input.newPassword, account)
  const tries = await countTry([{ kind: 'account', of: account.email }])
  const { passwordHash: oldHash } = await identity().user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true },
  })
  if (!(await isPassword(input.currentPassword, oldHash))) throw new InvalidError('currentPassword', 'password_wrong')
  const passwordHash = await hashPassword(input.newPassword)
  await identity().$transaction(async (tx) => {
    // The user first: its lock makes a sign-in with the old password wait, and fail.
    const { count } = await tx.user.updateMany({ where: { id: userId, passwordHash: oldHash }, data: { passwordHash } })
    if (count === 0) throw new InvalidError('currentPassword', 'password_wrong')
    await tx.session.updateMany({
      where: { userId, id: { not: sessionId }, endedAt: null },
      data: { endedAt: new Date() },
    })
  })
  await forgiveTry(tries)
}
