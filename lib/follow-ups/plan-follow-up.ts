import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf } from '@/lib/dates'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { mayPlanFollowUps } from '@/lib/follow-ups/policy'
import type { PlanFollowUp } from '@/lib/follow-ups/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Plans something that we will do: what, who, by when, and what it belongs to. */
export async function planFollowUp(actor: Actor, input: PlanFollowUp): Promise<{ id: string }> {
  if (!mayPlanFollowUps(actor)) throw new ForbiddenError()
  const { submissionKey, dueOn, backTo: _backTo, ...about } = input
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const where = { workspaceId_id: { workspaceId, id: about.caseId } }
    if (!(await tx.case.findUnique({ where, select: { id: true } }))) throw new NotFoundError()
    const { id } = await tx.followUp.create({
      data: { workspaceId, createdById: memberId, ...about, dueOn: dateOf(dueOn) },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'follow_up.planned', subjectId: id, caseId: about.caseId, data: { dueOn } })
    return { id }
  })
}
