import 'server-only'
import type { Account } from '@/lib/auth/find-account'
import { changeRecord, type Tx } from '@/lib/db'
import { ConflictError, NotFoundError } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record-event'
import { findInvitation, type InvitationView } from '@/lib/workspaces/find-invitation'

type Person = Pick<Account, 'userId' | 'name' | 'email' | 'locale'>

/**
 * Joins the workspace that a link leads to, with the role it gives. The link is used up in the same transaction, by one
 * person only; a former member comes back as the same member. Posted twice by the same person it answers the same.
 * @returns the slug of the workspace
 * @throws NotFoundError; ConflictError `invitation_used`, `invitation_revoked`, `invitation_expired`, `already_member`
 */
export async function acceptInvitation(person: Person, { token }: { token: string }): Promise<string> {
  const invitation = await findInvitation(token)
  if (!invitation) throw new NotFoundError()
  if (invitation.usedByUserId === person.userId) return invitation.workspaceSlug
  if (invitation.state !== 'open') throw new ConflictError(`invitation_${invitation.state}`)
  await changeRecord({ workspaceId: invitation.workspaceId, hiddenCaseIds: [] }, (tx) => join(tx, person, invitation))
  return invitation.workspaceSlug
}

async function join(tx: Tx, person: Person, invitation: InvitationView) {
  const { workspaceId, id, role } = invitation
  const now = new Date()
  const { count } = await tx.invitation.updateMany({
    where: { workspaceId, id, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (count === 0) return refuseClosed(tx, person, invitation)
  const memberId = await writeMember(tx, person, invitation)
  await tx.invitation.update({
    where: { workspaceId_id: { workspaceId, id } },
    data: { usedById: memberId },
    select: { id: true },
  })
  await recordEvent(
    tx,
    { workspaceId, memberId, name: person.name },
    {
      type: 'member.joined',
      subjectId: memberId,
      data: { invitationId: id, role },
    },
  )
}

/** Somebody was faster: another person, the owner, or this person's own second click. */
async function refuseClosed(tx: Tx, person: Person, { workspaceId, id }: InvitationView) {
  const found = await tx.invitation.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id } },
    select: { usedAt: true, revokedAt: true, usedBy: { select: { userId: true } } },
  })
  if (found.usedBy?.userId === person.userId) return
  if (found.usedAt) throw new ConflictError('invitation_used')
  throw new ConflictError(found.revokedAt ? 'invitation_revoked' : 'invitation_expired')
}

async function writeMember(tx: Tx, person: Person, { workspaceId, role }: InvitationView): Promise<string> {
  const { userId, name, email } = person
  const former = await tx.member.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { id: true, removedAt: true },
  })
  if (!former) {
    const { id } = await tx.member.create({ data: { workspaceId, userId, name, email, role }, select: { id: true } })
    return id
  }
  if (!former.removedAt) throw new ConflictError('already_member')
  await tx.member.updateMany({
    where: { workspaceId, id: former.id },
    data: { name, email, role, joinedAt: new Date(), removedAt: null, version: { increment: 1 } },
  })
  return former.id
}
