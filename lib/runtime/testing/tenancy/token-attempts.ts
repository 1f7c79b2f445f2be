import { randomUUID } from 'node:crypto'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'
import { makeToken } from '@/lib/tokens/make-token'
import { listTokens } from '@/lib/tokens/queries'
import { revokeToken } from '@/lib/tokens/revoke-token'

export const tokenAttempts: Record<string, Attempt> = {
  makeToken: async (s) => ({
    id: (await makeToken(s, { submissionKey: randomUUID(), name: 'x', scopes: ['read'], days: 7 })).id,
  }),
  revokeToken: (s) => revokeToken(s, { tokenId: randomUUID() }),
  listTokens: (s) => listTokens(s),
}
