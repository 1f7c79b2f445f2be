import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { findOrAddInstitutions } from '@/lib/institutions/find-or-add-institutions'

/** Says which institutions made a commitment, in order. */
export async function nameInstitutions(
  tx: Tx,
  actor: Actor,
  commitmentId: string,
  names: readonly string[],
): Promise<void> {
  const { workspaceId } = actor
  const institutions = await findOrAddInstitutions(tx, actor, names)
  await tx.commitmentInstitution.deleteMany({ where: { workspaceId, commitmentId } })
  await tx.commitmentInstitution.createMany({
    data: institutions.map(({ id }, position) => ({ workspaceId, commitmentId, institutionId: id, position })),
  })
}
