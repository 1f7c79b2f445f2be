'use server'

import { workspaceAction } from '@/lib/web/workspace-action'
import { changeRole } from '@/lib/workspaces/change-role'
import { inviteMember } from '@/lib/workspaces/invite-member'
import { removeMember } from '@/lib/workspaces/remove-member'
import { revokeInvitation } from '@/lib/workspaces/revoke-invitation'
import { changeRoleInput, inviteInput, removeMemberInput, revokeInvitationInput } from '@/lib/workspaces/schema'
import { handOverLink } from './new-link'

export const inviteMemberAction = workspaceAction(inviteInput, async (actor, input) => {
  const { id, token } = await inviteMember(actor, input)
  if (token) await handOverLink(actor.workspaceSlug, { invitationId: id, token })
  return `/${actor.workspaceSlug}/settings/members`
})

export const revokeInvitationAction = workspaceAction(revokeInvitationInput, async (actor, input) => {
  await revokeInvitation(actor, input)
  return `/${actor.workspaceSlug}/settings/members`
})

export const changeRoleAction = workspaceAction(changeRoleInput, async (actor, input) => {
  await changeRole(actor, input)
  return `/${actor.workspaceSlug}/settings/members`
})

export const removeMemberAction = workspaceAction(removeMemberInput, async (actor, input) => {
  await removeMember(actor, input)
  return `/${actor.workspaceSlug}/settings/members`
})
