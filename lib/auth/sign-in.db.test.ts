import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { findAccount } from '@/lib/auth/find-account'
import { bucketKey, triesAllowed } from '@/lib/auth/limit-tries'
import { hashParameters, nobodysHash } from '@/lib/auth/password-hash'
import { signInInput } from '@/lib/auth/schema'
import { signIn } from '@/lib/auth/sign-in'
import { identity } from '@/lib/db'
import { buildAccount, testPassword } from '@/prisma/factories/build-account'

const elsewhere = () => `test-${randomUUID()}`
const times = (count: number) => Array.from({ length: count })
const wrong = (email: string, address = elsewhere()) => signIn({ email, password: 'not the password' }, address)

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error) => error.message,
  )

test('the right password starts a session that stands for the account', async () => {
  const { email, userId } = await buildAccount()
  const { sessionId } = await signIn({ email, password: testPassword }, elsewhere())
  expect(await findAccount(sessionId)).toMatchObject({ userId, email })
})

test('an unknown address and a wrong password get the same refusal', async () => {
  const { email } = await buildAccount()
  const [known, unknown] = await Promise.all(
    [wrong(email), wrong(`${randomUUID()}@example.org`)].map((work) => work.catch((error: Error) => error)),
  )
  expect(known).toEqual(unknown)
})

test('an unknown address costs as much hashing as a known one', () => {
  const { memoryCost, timeCost, parallelism } = hashParameters
  expect(nobodysHash).toContain(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`)
})

test('the eleventh try in a quarter of an hour is refused, even with the right password, from anywhere', async () => {
  const { email } = await buildAccount()
  for (const _ of times(triesAllowed.account)) expect(await refusalOf(wrong(email))).toBe('sign_in_refused')
  const refused = await signIn({ email, password: testPassword }, elsewhere()).catch((error: unknown) => error)
  expect(refused).toMatchObject({ refusal: { key: 'too_many_tries', values: { minutes: 15 } } })
})

test('fifty tries at once are counted one by one: when three are left, three are answered', async () => {
  const { email } = await buildAccount()
  for (const _ of times(triesAllowed.account - 3)) await refusalOf(wrong(email))
  const refusals = await Promise.all(times(50).map(() => refusalOf(wrong(email))))
  expect(refusals.filter((key) => key === 'sign_in_refused')).toHaveLength(3)
  expect(refusals.filter((key) => key === 'too_many_tries')).toHaveLength(47)
})

test('other accounts sign in while one is blocked, from the same address too', async () => {
  const [blocked, other] = await Promise.all([buildAccount('Maren'), buildAccount('Tomasz')])
  const office = elsewhere()
  for (const _ of times(triesAllowed.account + 1)) await refusalOf(wrong(blocked.email, office))
  expect(await refusalOf(signIn({ email: other.email, password: testPassword }, office))).toBe('done')
})

test('an address that tries many accounts is blocked for all of them', async () => {
  const attacker = elsewhere()
  const { email } = await buildAccount()
  await Promise.all(times(triesAllowed.address).map(() => refusalOf(wrong(`${randomUUID()}@example.org`, attacker))))
  expect(await refusalOf(signIn({ email, password: testPassword }, attacker))).toBe('too_many_tries')
  expect(await refusalOf(signIn({ email, password: testPassword }, elsewhere()))).toBe('done')
})

test('tries that succeed do not use up the limit', async () => {
  const { email } = await buildAccount()
  const home = elsewhere()
  for (const _ of times(triesAllowed.account + 2)) {
    expect(await refusalOf(signIn({ email, password: testPassword }, home))).toBe('done')
  }
})

test('a block ends when its quarter of an hour is over', async () => {
  const { email } = await buildAccount()
  for (const _ of times(triesAllowed.account)) await refusalOf(wrong(email))
  const sixteenMinutesAgo = new Date(Date.now() - 16 * 60 * 1000)
  const key = bucketKey({ kind: 'account', of: email })
  await identity().signInAttempt.updateMany({ where: { key }, data: { at: sixteenMinutesAgo } })
  expect(await refusalOf(signIn({ email, password: testPassword }, elsewhere()))).toBe('done')
})

test('capitals and spaces around an address do not make another account of it', () => {
  const typed = signInInput.parse({ email: '  Maren@Example.ORG ', password: 'x' })
  expect(typed).toEqual({ email: 'maren@example.org', password: 'x', next: '/' })
})
