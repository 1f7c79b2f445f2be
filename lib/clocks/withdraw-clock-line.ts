import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepClock } from '@/lib/clocks/policy'
import type { WithdrawClockLine } from '@/lib/clocks/schema'
import { dateOf, todayIn } from '@/lib/dates'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { rederiveDue } from '@/lib/letters/rederive-due'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Takes a line of a clock back: it stays on the record with the reason, and counts no longer. */
export async function withdrawClockLine(actor: Actor, input: WithdrawClockLine): Promise<{ id: string }> {
  if (!mayKeepClock(actor)) throw new ForbiddenError()
  const { submissionKey, clockEventId, reason } = input
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const line = await tx.clockEvent.findUnique({
      where: { workspaceId_id: { workspaceId, id: clockEventId } },
      select: { kind: true, caseId: true, recipientId: true, withdrawnBy: { select: { id: true } } },
    })
    if (!line || line.kind === 'withdrawal') throw new NotFoundError()
    if (line.withdrawnBy) throw new ConflictError('line_withdrawn')
    const { caseId, recipientId } = line
    const written = await tx.clockEvent.create({
      data: {
        workspaceId,
        caseId,
        recipientId,
        kind: 'withdrawal',
        on: dateOf(todayIn(actor.timeZone)),
        reason,
        withdrawsId: clockEventId,
        memberId,
        memberName: actor.name,
      },
      select: { id: true },
    })
    const data = { lineId: clockEventId, reason }
    await recordEvent(tx, actor, { type: 'recipient.clock_line_withdrawn', subjectId: recipientId, caseId, data })
    await rederiveDue(tx, actor, recipientId, 'withdrawal')
    return written
  })
}
