import { describe, expect, test } from 'vitest'
import { changePassword } from '@/lib/auth/change-password'
import { endOtherSessions } from '@/lib/auth/end-other-sessions'
import { endSession } from '@/lib/auth/end-session'
import { findAccount } from '@/lib/auth/find-account'
import { findActor } from '@/lib/auth/find-actor'
import { signIn } from '@/lib/auth/sign-in'
import { startSession } from '@/lib/auth/start-session'
import { identity } from '@/lib/db'
import { buildAccount, buildSession, testPassword } from '@/prisma/factories/build-account'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const newPassword = 'seven rivers and no bridge'

async function memberWithSession() {
  const owner = await buildWorkspace()
  const member = await buildMember(owner, 'staff')
  const sessionId = await buildSession(member.userId)
  const lookUp = () => findActor(sessionId, owner.workspaceSlug)
  return { owner, member, sessionId, lookUp }
}

describe('the first request after the event knows of it', () => {
  test('signing out ends the session', async () => {
    const { sessionId, lookUp } = await memberWithSession()
    expect(await lookUp()).toMatchObject({ role: 'staff' })
    await endSession(sessionId)
    expect(await lookUp()).toBeNull()
    expect(await findAccount(sessionId)).toBeNull()
  })

  test('a session that ran out stands for nobody', async () => {
    const { sessionId, lookUp } = await memberWithSession()
    await identity().session.updateMany({ where: { id: sessionId }, data: { expiresAt: new Date(Date.now() - 1) } })
    expect(await lookUp()).toBeNull()
    expect(await findAccount(sessionId)).toBeNull()
  })

  test('a new password ends every other session and keeps this one', async () => {
    const here = await buildAccount()
    const { sessionId: elsewhere } = await signIn({ email: here.email, password: testPassword }, 'test-elsewhere')
    await changePassword(here, { currentPassword: testPassword, newPassword })
    expect(await findAccount(elsewhere)).toBeNull()
    expect(await findAccount(here.sessionId)).toMatchObject({ userId: here.userId })
    await expect(signIn({ email: here.email, password: testPassword }, 'test-old')).rejects.toThrow('sign_in_refused')
    await expect(signIn({ email: here.email, password: newPassword }, 'test-new')).resolves.toMatchObject({
      userId: here.userId,
    })
  })

  test('a sign-in that proved the old password while it was changed starts no session', async () => {
    const account = await buildAccount()
    const { passwordHash } = await identity().user.findUniqueOrThrow({
      where: { id: account.userId },
      select: { passwordHash: true },
    })
    await changePassword(account, { currentPassword: testPassword, newPassword })
    expect(await startSession(account.userId, passwordHash)).toBeNull()
  })

  test('ending all other sessions leaves this one and other people’s', async () => {
    const [here, somebodyElse] = await Promise.all([buildAccount(), buildAccount('Tomasz')])
    const others = await Promise.all([buildSession(here.userId), buildSession(here.userId)])
    expect(await endOtherSessions(here)).toBe(2)
    expect(await Promise.all(others.map(findAccount))).toEqual([null, null])
    expect(await findAccount(here.sessionId)).not.toBeNull()
    expect(await findAccount(somebodyElse.sessionId)).not.toBeNull()
  })
})

describe('changing the password', () => {
  test('needs the current one, and counts the tries at it', async () => {
    const account = await buildAccount()
    for (const _ of Array.from({ length: 10 })) {
      await expect(changePassword(account, { currentPassword: 'not it', newPassword })).rejects.toThrow(
        'password_wrong',
      )
    }
    await expect(changePassword(account, { currentPassword: testPassword, newPassword })).rejects.toThrow(
      'too_many_tries',
    )
  })

  test('refuses a password that is guessed first', async () => {
    const account = await buildAccount()
    const weak = { currentPassword: testPassword, newPassword: 'password2026' }
    await expect(changePassword(account, weak)).rejects.toMatchObject({
      field: 'newPassword',
      message: 'password_common',
    })
  })
})
