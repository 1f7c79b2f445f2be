'use server'

import { clientAddress } from '@/lib/auth/client-address'
import { keepSession } from '@/lib/auth/session-cookie'
import { accountAction, publicAction } from '@/lib/web/workspace-action'
import { acceptInvitation } from '@/lib/workspaces/accept-invitation'
import { joinWithNewAccount } from '@/lib/workspaces/join-with-new-account'
import { acceptInvitationInput, joinInput } from '@/lib/workspaces/schema'

export const acceptInvitationAction = accountAction(acceptInvitationInput, async (account, input) => {
  const slug = await acceptInvitation(account, input)
  return `/${slug}`
})

export const joinAction = publicAction(joinInput, async (input) => {
  const { sessionId, slug } = await joinWithNewAccount(input, await clientAddress())
  await keepSession(sessionId)
  return slug ? `/${slug}` : `/invitations/${input.token}`
})
