import { describe, expect, test } from 'vitest'
import { changePasswordInput, createAccountInput, emailAddress, signInInput } from '@/lib/auth/schema'

describe('an address that two programs might read differently is refused', () => {
  test.each([
    '"maren@coalition.example"@elsewhere.example',
    'maren(comment)@example.org',
    'maren@example.org\r\nBcc: x@example.org',
    'maren@[192.0.2.1]',
    'maren@localhost',
    'märén@example.org',
    'maren@exämple.org',
    'maren@example.org,tomasz@example.org',
    'maren@@example.org',
    '.maren@example.org',
    'maren.@example.org',
    'ma..ren@example.org',
    'maren@-example.org',
    'maren@example..org',
    'Maren <maren@example.org>',
    'maren',
    '',
    `${'x'.repeat(250)}@example.org`,
  ])('%j', (address) => expect(emailAddress.safeParse(address).success).toBe(false))
})

test.each(['maren@example.org', "o'neill+press@sub.example.co.uk", 'a_b-c@example.museum'])(
  '%s is an address',
  (address) => expect(emailAddress.parse(address)).toBe(address),
)

test('a password of nine characters is too short, ten are enough, and no sign is demanded', () => {
  const lengths = [9, 10].map(
    (length) => changePasswordInput.safeParse({ currentPassword: 'x', newPassword: 'ä'.repeat(length) }).success,
  )
  expect(lengths).toEqual([false, true])
})

describe('after signing in one stays on this site', () => {
  const nextOf = (next: string) => signInInput.parse({ email: 'maren@example.org', password: 'x', next }).next
  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/%2f/evil.example',
    '/a?b=//c',
    '',
  ])('%j leads to the start', (next) => expect(nextOf(next)).toBe('/'))
  test('the path of an invitation is kept', () => expect(nextOf('/invitations/Ab_9-x')).toBe('/invitations/Ab_9-x'))
})

test('columns of the account cannot be smuggled in beside the form', () => {
  const input = { name: 'Maren', email: 'maren@example.org', password: 'kettle under bridges' }
  for (const column of ['id', 'passwordHash', 'locale', 'createdAt', 'role', 'workspaceId']) {
    expect(createAccountInput.safeParse({ ...input, [column]: 'x' }).success).toBe(false)
  }
})
