import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'
import { keepAnOwner, lockOwners } from '@/lib/workspaces/lock-owners'
import { mayChangeRoles } from '@/lib/workspaces/policy'
import { revokeInvitationsBy } from '@/lib/workspaces/revoke-invitations-by'
import type { ChangeRoleInput } from '@/lib/workspaces/schema'

/**
 * Another role for a member, from their next request on. Answers the version of the membership then.
 * @throws ForbiddenError; NotFoundError; ConflictError `last_owner` or `changed_meanwhile`
 */
export async function changeRole(actor: Actor, input: ChangeRoleInput): Promise<number> {
  if (!mayChangeRoles(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  const { memberId: id, role, version } = input
  return editOnce(actor, 'changeRole', input, async (tx) => {
    const owners = await lockOwners(tx, actor)
    if (role !== 'owner') keepAnOwner(owners, id)
    const found = await tx.member.findFirst({
      where: { workspaceId, id, removedAt: null },
      select: { role: true, version: true },
    })
    if (!found) throw new NotFoundError()
    if (found.role === role) return found.version
    const { count } = await tx.member.updateMany({
      where: { workspaceId, id, removedAt: null, version },
      data: { role, version: { increment: 1 } },
    })
    if (count === 0) refuseLostUpdate(found)
    if (found.role === 'owner') await revokeInvitationsBy(tx, actor, id)
    await recordEvent(tx, actor, { type: 'member.role_changed', subjectId: id, data: { from: found.role, to: role } })
    return found.version + 1
  })
}
