import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { RecordUpdate } from '@/lib/commitments/schema'
import { needsReason } from '@/lib/commitments/status'
import { dateOf, nullableDateOf, todayIn, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Moves the next check of a commitment, guarded by the version that the form was made from. */
export async function moveCheck(
  tx: Tx,
  actor: Actor,
  given: { commitmentId: string; version: number; nextCheckOn: Day | null },
) {
  const { workspaceId } = actor
  const { count } = await tx.commitment.updateMany({
    where: { workspaceId, id: given.commitmentId, version: given.version },
    data: { nextCheckOn: nullableDateOf(given.nextCheckOn), version: { increment: 1 } },
  })
  const found = await tx.commitment.findUnique({
    where: { workspaceId_id: { workspaceId, id: given.commitmentId } },
    select: { version: true, caseId: true },
  })
  if (!found || count === 0) refuseLostUpdate(found)
  return found
}

/**
 * Records a dated change of a commitment's status with its source: a document of the record, an address, or why there
 * is none. The update is final; a mistake is corrected by withdrawing it.
 */
export async function recordUpdate(actor: Actor, input: RecordUpdate): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { submissionKey, commitmentId, version, nextCheckOn, backTo: _backTo, ...update } = input
  if (update.madeOn > todayIn(actor.timeZone)) throw new InvalidError('madeOn', 'day_in_future')
  if (needsReason(update.status) && !update.reason) throw new InvalidError('reason', 'reason_missing')
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const { caseId } = await moveCheck(tx, actor, { commitmentId, version, nextCheckOn })
    const { id } = await tx.commitmentUpdate.create({
      data: {
        workspaceId,
        caseId,
        commitmentId,
        memberId,
        memberName: actor.name,
        ...update,
        madeOn: dateOf(update.madeOn),
      },
      select: { id: true },
    })
    const data = { updateId: id, status: update.status }
    await recordEvent(tx, actor, { type: 'commitment.updated', subjectId: commitmentId, caseId, data })
    return { id }
  })
}
