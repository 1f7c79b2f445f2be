import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { writeWithdrawal } from '@/lib/commitments/withdraw-update'
import { dateOf, toDay } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import type { UndoReview } from '@/lib/review/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

type Remembered = { checkBefore?: string | null; followUpId?: string }

/**
 * Takes back an update that the actor just recorded: it is withdrawn, the next check is what it was, and a follow-up that
 * was planned with it goes, unless somebody touched it since. All of it, or nothing. The history keeps every step.
 */
export async function undoReview(actor: Actor, { submissionKey, updateId }: UndoReview): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const update = await tx.commitmentUpdate.findFirst({
      where: { workspaceId, id: updateId, memberId },
      select: { commitmentId: true },
    })
    if (!update) throw new NotFoundError()
    const { checkBefore, followUpId } = await remembered(tx, workspaceId, update.commitmentId, updateId)
    const { id, commitmentId, caseId } = await writeWithdrawal(tx, actor, { updateId, note: 'Undone.' })
    if (checkBefore !== undefined) {
      await tx.commitment.updateMany({
        where: { workspaceId, id: commitmentId },
        data: { nextCheckOn: checkBefore && dateOf(toDay(checkBefore)) },
      })
    }
    if (followUpId) {
      const { count } = await tx.followUp.deleteMany({ where: { workspaceId, id: followUpId, version: 1 } })
      if (count === 0) throw new ConflictError('changed_meanwhile')
      await recordEvent(tx, actor, { type: 'follow_up.taken_back', subjectId: followUpId, caseId })
    }
    return { id }
  })
}

/** What the event of the update says about the time before it. */
async function remembered(tx: Tx, workspaceId: string, commitmentId: string, updateId: string): Promise<Remembered> {
  const event = await tx.event.findFirst({
    where: {
      workspaceId,
      subjectId: commitmentId,
      type: 'commitment.updated',
      data: { path: ['updateId'], equals: updateId },
    },
    select: { data: true },
  })
  return (event?.data ?? {}) as Remembered
}
