import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record-event'
import { mayInvite } from '@/lib/workspaces/policy'

/**
 * The link lets nobody in any more. Withdrawing it twice changes nothing.
 * @throws ForbiddenError; NotFoundError; ConflictError `invitation_used` when somebody came in by it first
 */
export async function revokeInvitation(actor: Actor, { invitationId: id }: { invitationId: string }): Promise<void> {
  if (!mayInvite(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const { count } = await tx.invitation.updateMany({
      where: { workspaceId, id, usedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count === 1) return recordEvent(tx, actor, { type: 'member.invitation_revoked', subjectId: id })
    const found = await tx.invitation.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
      select: { usedAt: true },
    })
    if (!found) throw new NotFoundError()
    if (found.usedAt) throw new ConflictError('invitation_used')
  })
}
