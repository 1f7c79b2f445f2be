import 'server-only'
import type { Tx } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'
import type { RecountCause } from '@/prisma/generated/enums'

/** A member, or the product itself, which is no member. */
type AskedBy = { workspaceId: string; memberId: string | null; name: string }

/**
 * Asks, in the transaction of a change, that the open due days of the workspace be derived again: with the change comes
 * the promise. `detail` says in a few words what changed, for the history of every day that moves.
 */
export async function requestRecount(tx: Tx, by: AskedBy, cause: RecountCause, detail: string): Promise<void> {
  const { workspaceId, memberId, name } = by
  const { id: subjectId } = await tx.recount.create({
    data: { workspaceId, cause, detail, requestedById: memberId, requestedByName: name },
    select: { id: true },
  })
  await enqueue(tx, 'derive-due-days', { workspaceId, memberId, subjectId })
}
