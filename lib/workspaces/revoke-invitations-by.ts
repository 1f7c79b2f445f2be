import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Withdraws every open link that a member made: whoever is no owner any more may know links, and must not come back
 * or let others in by them.
 */
export async function revokeInvitationsBy(tx: Tx, actor: Actor, createdById: string): Promise<void> {
  const { workspaceId } = actor
  const revoked = await tx.invitation.updateManyAndReturn({
    where: { workspaceId, createdById, usedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
    select: { id: true },
  })
  for (const { id } of revoked) await recordEvent(tx, actor, { type: 'member.invitation_revoked', subjectId: id })
}
