import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, dayOf } from '@/lib/dates'
import { changeRecord, type Prisma } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { mayPlanFollowUps } from '@/lib/follow-ups/policy'
import type { ChangeFollowUp, FinishFollowUp, ReopenFollowUp } from '@/lib/follow-ups/schema'
import type { EventType } from '@/lib/timeline/event-types'
import { recordEvent } from '@/lib/timeline/record-event'
import { tellAssignee } from '@/lib/timeline/tell-member'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Changes what is to be done, by whom, or by when. */
export const changeFollowUp = (actor: Actor, { followUpId, version, dueOn, ...about }: ChangeFollowUp) =>
  write(actor, { followUpId, version }, { ...about, dueOn: dateOf(dueOn) }, 'follow_up.changed')

/** Says that it was done, on which day, and with what result. */
export const finishFollowUp = (actor: Actor, { followUpId, version, doneOn, result }: FinishFollowUp) =>
  write(actor, { followUpId, version }, { doneOn: dateOf(doneOn), result }, 'follow_up.done')

/** Takes back that it was done. */
export const reopenFollowUp = (actor: Actor, { followUpId, version }: ReopenFollowUp) =>
  write(actor, { followUpId, version }, { doneOn: null }, 'follow_up.reopened')

async function write(
  actor: Actor,
  { followUpId, version }: ReopenFollowUp,
  data: Prisma.FollowUpUncheckedUpdateManyInput,
  type: EventType,
): Promise<void> {
  if (!mayPlanFollowUps(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  const where = { workspaceId_id: { workspaceId, id: followUpId } }
  await changeRecord(actor, async (tx) => {
    const before = await tx.followUp.findUnique({ where, select: { assigneeId: true } })
    const { count } = await tx.followUp.updateMany({
      where: { workspaceId, id: followUpId, version },
      data: { ...data, version: { increment: 1 } },
    })
    const found = await tx.followUp.findUnique({
      where,
      select: { version: true, caseId: true, assigneeId: true, what: true, dueOn: true },
    })
    if (!found || count === 0) refuseLostUpdate(found)
    await recordEvent(tx, actor, { type, subjectId: followUpId, caseId: found.caseId })
    if (before?.assigneeId === found.assigneeId) return
    const { assigneeId: memberId, caseId, what } = found
    const path = `/follow-ups/${followUpId}`
    await tellAssignee(tx, actor, { memberId, subjectId: followUpId, caseId, what, dueOn: dayOf(found.dueOn), path })
  })
}
