import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { refuseImpossibleUpdate, writeUpdate } from '@/lib/commitments/write-update'
import { todayIn } from '@/lib/dates'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { writeFollowUp } from '@/lib/follow-ups/plan-follow-up'
import type { SaveReview } from '@/lib/review/schema'
import { once } from '@/lib/timeline/once'

/**
 * Records what is true of a commitment today and, where something is to be done about it, the follow-up: both or
 * neither. Answers the id of the update, by which `undoReview` takes both back.
 */
export async function saveReview(actor: Actor, input: SaveReview): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { submissionKey, backTo: _backTo, what, assigneeId, dueOn, ...update } = input
  refuseImpossibleUpdate(update, todayIn(actor.timeZone))
  const { workspaceId } = actor
  return once(actor, submissionKey, async (tx) => {
    if (what === '' || !dueOn) return writeUpdate(tx, actor, update)
    const where = { workspaceId_id: { workspaceId, id: update.commitmentId } }
    const commitment = await tx.commitment.findUnique({ where, select: { caseId: true } })
    if (!commitment) throw new NotFoundError()
    const about = { what, assigneeId, dueOn, letterId: null, recipientId: null, replyId: null }
    const followUp = await writeFollowUp(tx, actor, {
      caseId: commitment.caseId,
      commitmentId: update.commitmentId,
      ...about,
    })
    return writeUpdate(tx, actor, update, { followUpId: followUp.id })
  })
}
