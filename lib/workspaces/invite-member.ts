import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ForbiddenError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'
import { hashOfToken, newInvitationToken } from '@/lib/workspaces/invitation-token'
import { mayInvite } from '@/lib/workspaces/policy'
import type { InviteInput } from '@/lib/workspaces/schema'
import { invitationDays } from '@/lib/workspaces/status'

/**
 * A link that lets one person in, once, within a week. Nothing is sent: the owner hands it over.
 * @returns the token, which cannot be had again; null when the form was posted before, and its link shown then
 * @throws ForbiddenError
 */
export async function inviteMember(actor: Actor, input: InviteInput): Promise<{ id: string; token: string | null }> {
  if (!mayInvite(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  const { role, email } = input
  const token = newInvitationToken()
  const expiresAt = new Date(Date.now() + invitationDays * 24 * 60 * 60 * 1000)
  let madeId: string | undefined
  const { id } = await once(actor, input.submissionKey, async (tx) => {
    const invitation = await tx.invitation.create({
      data: { workspaceId, tokenHash: hashOfToken(token), role, email, createdById: memberId, expiresAt },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'member.invited', subjectId: invitation.id, data: { role } })
    madeId = invitation.id
    return invitation
  })
  return { id, token: id === madeId ? token : null }
}
