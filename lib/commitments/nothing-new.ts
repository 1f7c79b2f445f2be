import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { newestUpdate } from '@/lib/commitments/newest-update'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { NothingNew } from '@/lib/commitments/schema'
import { writeStatus } from '@/lib/commitments/write-status'
import { moveCheck } from '@/lib/commitments/write-update'
import { addDays, dateOf, todayIn } from '@/lib/dates'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Looked, and found nothing: three months on, unless a day is given. */
const untilNextCheckDays = 91

/** Records that somebody checked and nothing changed: an update with the same status, and a later next check. */
export async function recordNothingNew(actor: Actor, input: NothingNew): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { submissionKey, commitmentId, version } = input
  const { workspaceId } = actor
  const today = todayIn(actor.timeZone)
  const nextCheckOn = input.nextCheckOn ?? addDays(today, untilNextCheckDays)
  return once(actor, submissionKey, async (tx) => {
    const { caseId, checkBefore } = await moveCheck(tx, actor, { commitmentId, version, nextCheckOn })
    const [last] = await tx.commitmentUpdate.findMany({
      ...newestUpdate,
      where: { workspaceId, commitmentId, ...newestUpdate.where },
      select: { status: true, reason: true },
    })
    if (!last) throw new NotFoundError()
    const noSourceReason = 'Checked; nothing new was found.'
    const said = { ...last, madeOn: dateOf(today), noSourceReason }
    const { id } = await writeStatus(tx, actor, { commitmentId, caseId }, said)
    await recordEvent(tx, actor, {
      type: 'commitment.updated',
      subjectId: commitmentId,
      caseId,
      data: { updateId: id, nothingNew: true, checkBefore },
    })
    return { id }
  })
}
