import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { WithdrawUpdate } from '@/lib/commitments/schema'
import { writeStatus } from '@/lib/commitments/write-status'
import { dateOf, todayIn } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Withdraws an update in the given transaction; see `withdrawUpdate`. Answers what it belonged to. */
export async function writeWithdrawal(
  tx: Tx,
  actor: Actor,
  { updateId, note }: Pick<WithdrawUpdate, 'updateId' | 'note'>,
): Promise<{ id: string; commitmentId: string; caseId: string }> {
  const { workspaceId } = actor
  const update = await tx.commitmentUpdate.findUnique({
    where: { workspaceId_id: { workspaceId, id: updateId } },
    select: { status: true, commitmentId: true, caseId: true, withdrawsId: true },
  })
  if (!update || update.withdrawsId) throw new NotFoundError()
  const { commitmentId, caseId, status } = update
  // Locks the commitment, so that two withdrawals at once cannot leave it without a status.
  await tx.commitment.updateMany({ where: { workspaceId, id: commitmentId }, data: { version: { increment: 1 } } })
  const counting = await tx.commitmentUpdate.findMany({
    where: { workspaceId, commitmentId, withdrawsId: null, withdrawnBy: { none: {} } },
    select: { id: true },
  })
  if (!counting.some(({ id }) => id === updateId)) throw new ConflictError('update_withdrawn')
  if (counting.length === 1) throw new ConflictError('last_update')
  const madeOn = dateOf(todayIn(actor.timeZone))
  const said = { status, note, withdrawsId: updateId, madeOn }
  const { id } = await writeStatus(tx, actor, { commitmentId, caseId }, said)
  const data = { updateId }
  await recordEvent(tx, actor, { type: 'commitment.update_withdrawn', subjectId: commitmentId, caseId, data })
  return { id, commitmentId, caseId }
}

/**
 * Withdraws an update that was a mistake: it stays in the history and counts no more. The status is then the one before
 * it. The last update that counts cannot be withdrawn: record a better one first.
 */
export async function withdrawUpdate(actor: Actor, input: WithdrawUpdate): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  return once(actor, input.submissionKey, (tx) => writeWithdrawal(tx, actor, input))
}
