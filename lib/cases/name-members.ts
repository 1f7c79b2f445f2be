import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { refuseUnknownMembers } from '@/lib/cases/refuse-unknown-members'
import type { Tx } from '@/lib/db'

/**
 * Names the members who may see a restricted case. Whoever restricts it is always one of them. Somebody who is not a
 * member, or no longer, is refused.
 */
export async function nameMembers(tx: Tx, actor: Actor, caseId: string, memberIds: readonly string[]): Promise<void> {
  const { workspaceId, memberId } = actor
  const named = [...new Set([memberId, ...memberIds])]
  await refuseUnknownMembers(tx, workspaceId, 'members', named)
  await tx.caseMember.deleteMany({ where: { workspaceId, caseId, memberId: { notIn: named } } })
  await tx.caseMember.createMany({
    data: named.map((id) => ({ workspaceId, caseId, memberId: id })),
    skipDuplicates: true,
  })
}
