'use server'

import { makeToken } from '@/lib/tokens/make-token'
import { revokeToken } from '@/lib/tokens/revoke-token'
import { makeTokenInput, revokeTokenInput } from '@/lib/tokens/schema'
import { handOverSecret } from '@/lib/web/hand-over-secret'
import { workspaceAction } from '@/lib/web/workspace-action'

export const makeTokenAction = workspaceAction(makeTokenInput, async (actor, input) => {
  const { id, token } = await makeToken(actor, input)
  const page = `/${actor.workspaceSlug}/settings/tokens`
  await handOverSecret(page, { id, secret: token })
  return page
})

export const revokeTokenAction = workspaceAction(revokeTokenInput, async (actor, input) => {
  await revokeToken(actor, input)
  return `/${actor.workspaceSlug}/settings/tokens`
})
