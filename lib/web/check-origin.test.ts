import { expect, test } from 'vitest'
import { isSameOrigin } from '@/lib/web/check-origin'

const ours = 'https://answerable.example.org'

test.each([
  ['another site', { origin: 'https://evil.example' }],
  [
    'another site that forges the forwarded host',
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
  ],
  ['a sandboxed page', { origin: 'null' }],
  ['a program that names no origin', {}],
  ['another port', { origin: `${ours}:8443` }],
  ['http instead of https', { origin: 'http://answerable.example.org' }],
])('a post from %s is refused', (_who, headers) => {
  expect(isSameOrigin(new Headers(headers), ours)).toBe(false)
})

test('a post from our own page is let through', () => {
  expect(isSameOrigin(new Headers({ origin: ours }), ours)).toBe(true)
})
