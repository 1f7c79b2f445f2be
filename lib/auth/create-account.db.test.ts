import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAccount } from '@/lib/auth/create-account'
import { createUser } from '@/lib/auth/create-user'
import { findAccount } from '@/lib/auth/find-account'
import { renameAccount } from '@/lib/auth/rename-account'
import { identity, readRecord } from '@/lib/db'
import { buildSession, testPassword } from '@/prisma/factories/build-account'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const somebody = () => ({ name: 'Leïla', email: `${randomUUID()}@example.org`, password: testPassword })
const address = () => `test-${randomUUID()}`

test('a new account is signed in and belongs nowhere', async () => {
  const input = somebody()
  const { sessionId } = await createAccount(input, address())
  expect(await findAccount(sessionId)).toMatchObject({ name: 'Leïla', email: input.email, workspaces: [] })
})

test('the password is kept as an argon2id hash and nowhere in clear', async () => {
  const { userId } = await createUser(somebody())
  const user = await identity().user.findUniqueOrThrow({ where: { id: userId } })
  expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(JSON.stringify(user)).not.toContain(testPassword)
})

test('the form posted five times at once makes one account, and every post ends signed in to it', async () => {
  const input = somebody()
  const from = address()
  const posts = await Promise.all(Array.from({ length: 5 }, () => createAccount(input, from)))
  expect(new Set(posts.map(({ userId }) => userId)).size).toBe(1)
  expect(await identity().user.count({ where: { email: input.email } })).toBe(1)
})

test('an address that has an account is not given a second one, and its password stays', async () => {
  const input = somebody()
  const { userId } = await createUser(input)
  const taken = createAccount({ ...input, password: 'another long password here' }, address())
  await expect(taken).rejects.toMatchObject({ field: 'email', message: 'email_taken' })
  await expect(createAccount(input, address())).resolves.toMatchObject({ userId })
})

test('a password that is guessed first makes no account', async () => {
  const input = { ...somebody(), password: 'welcome2026' }
  await expect(createAccount(input, address())).rejects.toMatchObject({ field: 'password', message: 'password_common' })
  expect(await identity().user.count({ where: { email: input.email } })).toBe(0)
})

test('a new name is shown in every workspace, and in no account but one’s own', async () => {
  const owner = await buildWorkspace()
  const member = await buildMember(owner, 'staff')
  const account = await findAccount(await buildSession(member.userId))
  if (!account) throw new Error('The member has no account.')
  await renameAccount(account, { name: 'Tomasz Brandt' })
  const names = await readRecord(owner, (tx) =>
    tx.member.findMany({
      where: { workspaceId: owner.workspaceId },
      orderBy: { joinedAt: 'asc' },
      select: { name: true },
    }),
  )
  expect(names).toEqual([{ name: 'Maren' }, { name: 'Tomasz Brandt' }])
  expect(await findAccount(account.sessionId)).toMatchObject({ name: 'Tomasz Brandt' })
})
