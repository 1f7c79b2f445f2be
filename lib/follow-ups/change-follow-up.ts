import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { refuseUnknownMembers } from '@/lib/cases/refuse-unknown-members'
import { addMonths, dateOf, dayOf, type Day } from '@/lib/dates'
import type { Prisma, Tx } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { writeFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { mayPlanFollowUps } from '@/lib/follow-ups/policy'
import type { ChangeFollowUp, FinishFollowUp, ReopenFollowUp } from '@/lib/follow-ups/schema'
import type { EventType } from '@/lib/timeline/event-types'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { tellAssignee } from '@/lib/timeline/tell-member'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Changes what is to be done, by whom, or by when. */
export const changeFollowUp = (actor: Actor, { followUpId, version, dueOn, ...about }: ChangeFollowUp) =>
  write(actor, { followUpId, version }, { ...about, dueOn: dateOf(dueOn) }, 'follow_up.changed')

/** Says that it was done, on which day, and with what result. One that comes again plans its next one in the same deed. */
export const finishFollowUp = (actor: Actor, { followUpId, version, doneOn, result }: FinishFollowUp) =>
  write(actor, { followUpId, version }, { doneOn: dateOf(doneOn), result }, 'follow_up.done', (tx) =>
    planNext(tx, actor, followUpId, doneOn),
  )

/** The next check after the day of this one, counted from its due day, so that the rhythm stays whatever is done late. */
async function planNext(tx: Tx, actor: Actor, followUpId: string, doneOn: Day): Promise<void> {
  const { workspaceId } = actor
  const done = await tx.followUp.findUnique({
    where: { workspaceId_id: { workspaceId, id: followUpId } },
    select: {
      caseId: true,
      what: true,
      assigneeId: true,
      assignee: { select: { removedAt: true } },
      dueOn: true,
      everyMonths: true,
      letterId: true,
      recipientId: true,
      replyId: true,
      commitmentId: true,
    },
  })
  if (!done?.everyMonths) return
  const { dueOn, everyMonths, assignee, ...about } = done
  // Whoever left the workspace does nothing more: somebody else takes it on.
  const assigneeId = assignee?.removedAt ? null : about.assigneeId
  let months = everyMonths
  while (addMonths(dayOf(dueOn), months) <= doneOn) months += everyMonths
  await writeFollowUp(tx, actor, { ...about, assigneeId, everyMonths, dueOn: addMonths(dayOf(dueOn), months) })
}

/** Takes back that it was done. */
export const reopenFollowUp = (actor: Actor, { followUpId, version }: ReopenFollowUp) =>
  write(actor, { followUpId, version }, { doneOn: null }, 'follow_up.reopened')

async function write(
  actor: Actor,
  { followUpId, version }: ReopenFollowUp,
  data: Omit<Prisma.FollowUpUncheckedUpdateManyInput, 'assigneeId'> & { assigneeId?: string | null },
  type: EventType,
  then?: (tx: Tx) => Promise<void>,
): Promise<void> {
  if (!mayPlanFollowUps(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  const where = { workspaceId_id: { workspaceId, id: followUpId } }
  await editOnce(actor, type, { followUpId, version, data }, async (tx) => {
    const before = await tx.followUp.findUnique({ where, select: { assigneeId: true } })
    // Whoever was to do it and left the workspace since is no reason to refuse another correction.
    if (data.assigneeId && before && data.assigneeId !== before.assigneeId)
      await refuseUnknownMembers(tx, workspaceId, 'assigneeId', [data.assigneeId])
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
    await then?.(tx)
    if (before?.assigneeId === found.assigneeId) return
    const { assigneeId: memberId, caseId, what } = found
    const path = `/follow-ups/${followUpId}`
    await tellAssignee(tx, actor, { memberId, subjectId: followUpId, caseId, what, dueOn: dayOf(found.dueOn), path })
  })
}
