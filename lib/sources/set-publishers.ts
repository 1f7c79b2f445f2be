import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { findOrAddInstitutions } from '@/lib/institutions/find-or-add-institutions'

/** Names the publishers of a source anew, in the order given; unknown ones enter the directory. */
export async function setPublishers(tx: Tx, actor: Actor, sourceId: string, names: readonly string[]): Promise<void> {
  const { workspaceId } = actor
  const institutions = await findOrAddInstitutions(tx, actor, [...names])
  await tx.sourcePublisher.deleteMany({ where: { workspaceId, sourceId } })
  await tx.sourcePublisher.createMany({
    data: institutions.map(({ id }, position) => ({ workspaceId, sourceId, institutionId: id, position })),
    skipDuplicates: true,
  })
}
