import 'server-only'
import { refuseUnknownMembers } from '@/lib/cases/refuse-unknown-members'
import type { Tx } from '@/lib/db'
import { NotFoundError } from '@/lib/errors'

/**
 * Who keeps a commitment belongs to the workspace, now, and the ask that it answers is the actor's to see. The database by itself
 * takes an ask of a hidden case as well.
 * @throws InvalidError `ownerId`
 * @throws NotFoundError for the ask
 */
export async function refuseUnseen(
  tx: Tx,
  workspaceId: string,
  { ownerId, askId }: { ownerId: string | null; askId: string | null },
): Promise<void> {
  await refuseUnknownMembers(tx, workspaceId, 'ownerId', [ownerId])
  if (askId === null) return
  const where = { workspaceId_id: { workspaceId, id: askId } }
  if (!(await tx.ask.findUnique({ where, select: { id: true } }))) throw new NotFoundError()
}
