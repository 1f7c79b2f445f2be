import { randomBytes } from 'node:crypto'
import { hashPassword } from '@/lib/auth/password-hash'
import { refuseWeakPassword } from '@/lib/auth/password-rules'
import { identity } from '@/lib/db'
import { required } from '@/lib/runtime/admin/options'

/** `set-password --email … [--password …]`: a new password, printed once where it is made here; all sessions end. */
export async function setPassword(options: Record<string, string | boolean | undefined>) {
  const email = required(options, 'email').toLowerCase()
  const given = typeof options.password === 'string' ? options.password : null
  const password = given ?? randomBytes(12).toString('base64url')
  const user = await identity().user.findUnique({ where: { email }, select: { id: true, name: true, email: true } })
  if (!user) throw new Error(`There is no account for ${email}.`)
  refuseWeakPassword('password', password, user)
  const passwordHash = await hashPassword(password)
  await identity().$transaction(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { passwordHash }, select: { id: true } })
    await tx.session.updateMany({ where: { userId: user.id, endedAt: null }, data: { endedAt: new Date() } })
  })
  return { email, ...(given ? {} : { password }) }
}
