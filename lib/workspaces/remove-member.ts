import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record-event'
import { keepAnOwner, lockOwners } from '@/lib/workspaces/lock-owners'
import { mayRemoveMembers } from '@/lib/workspaces/policy'
import { revokeInvitationsBy } from '@/lib/workspaces/revoke-invitations-by'

/**
 * Ends a membership at once; the record keeps naming who did what. Removing somebody twice changes nothing.
 * @throws ForbiddenError; NotFoundError; ConflictError `last_owner`
 */
export async function removeMember(actor: Actor, { memberId: id }: { memberId: string }): Promise<void> {
  if (!mayRemoveMembers(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    keepAnOwner(await lockOwners(tx, actor), id)
    const { count } = await tx.member.updateMany({
      where: { workspaceId, id, removedAt: null },
      data: { removedAt: new Date(), version: { increment: 1 } },
    })
    if (count === 0) {
      const found = await tx.member.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select: { id: true } })
      if (!found) throw new NotFoundError()
      return
    }
    await revokeInvitationsBy(tx, actor, id)
    await recordEvent(tx, actor, { type: 'member.removed', subjectId: id })
  })
}
