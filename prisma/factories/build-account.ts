import { randomUUID } from 'node:crypto'
import { createUser } from '@/lib/auth/create-user'
import { findAccount, type Account } from '@/lib/auth/find-account'
import { startSession } from '@/lib/auth/start-session'
import { identity } from '@/lib/db'

export const testPassword = 'kettle under the ninth bridge'

/** A signed-in account that belongs nowhere, with a password that works. */
export async function buildAccount(name = 'Leïla'): Promise<Account> {
  const email = `${randomUUID()}@example.org`
  const { userId, passwordHash } = await createUser({ name, email, password: testPassword })
  const sessionId = await startSession(userId, passwordHash)
  const account = sessionId ? await findAccount(sessionId) : null
  if (!account) throw new Error('The account that was just built has no session.')
  return account
}

/** A session of a user who needs no password for it: of a member made by `buildWorkspace` or `buildMember`. */
export async function buildSession(userId: string): Promise<string> {
  const expiresAt = new Date(Date.now() + 60 * 60 * 1000)
  const { id } = await identity().session.create({ data: { userId, expiresAt }, select: { id: true } })
  return id
}
