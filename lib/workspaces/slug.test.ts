import { expect, test } from 'vitest'
import { freeSlug } from '@/lib/workspaces/slug'

test.each([
  ['Eastern Border Coalition', 'eastern-border-coalition'],
  ['  Łódź & Përmet: Réseau  ', 'odz-permet-reseau'],
  ['ائتلاف الحدود', 'organisation'],
  ['x'.repeat(90), 'x'.repeat(48)],
  ['../../etc', 'etc'],
])('%s is found at /%s', (name, slug) => expect(freeSlug(name, [])).toBe(slug))

test('a second workspace of the same name gets the next number', () => {
  expect(freeSlug('Coalition', ['coalition', 'coalition-2'])).toBe('coalition-3')
})

test.each(['Sign in', 'Workspaces', 'Account', 'API', 'Invitations', 'Create account', 'Health'])(
  'a workspace called %s does not take the address of a page',
  (name) => expect(freeSlug(name, [])).toMatch(/-2$/),
)
