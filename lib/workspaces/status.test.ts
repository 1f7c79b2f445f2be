import { expect, test } from 'vitest'
import { invitationState } from '@/lib/workspaces/status'

const now = new Date('2026-04-20T10:00:00Z')
const before = new Date('2026-04-20T09:59:59Z')
const after = new Date('2026-04-20T10:00:01Z')

test.each([
  ['open', { usedAt: null, revokedAt: null, expiresAt: after }],
  ['expired', { usedAt: null, revokedAt: null, expiresAt: before }],
  ['expired', { usedAt: null, revokedAt: null, expiresAt: now }],
  ['used', { usedAt: before, revokedAt: null, expiresAt: before }],
  ['revoked', { usedAt: null, revokedAt: before, expiresAt: before }],
] as const)('an invitation is %s', (state, facts) => expect(invitationState(facts, now)).toBe(state))
