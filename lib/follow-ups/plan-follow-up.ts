import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { refuseUnknownMembers } from '@/lib/cases/refuse-unknown-members'
import { dateOf } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { mayPlanFollowUps } from '@/lib/follow-ups/policy'
import { refuseUnseen } from '@/lib/follow-ups/refuse-unseen'
import type { PlanFollowUp } from '@/lib/follow-ups/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'
import { tellAssignee } from '@/lib/timeline/tell-member'

type NewFollowUp = Omit<PlanFollowUp, 'submissionKey' | 'backTo'>

/**
 * Writes a follow-up and its event in the given transaction. The case is the actor's to see, or there is none; whoever is to do it
 * belongs to the workspace, now.
 * @throws NotFoundError for the case; InvalidError `assigneeId`
 */
export async function writeFollowUp(tx: Tx, actor: Actor, { dueOn, ...about }: NewFollowUp): Promise<{ id: string }> {
  const { workspaceId, memberId } = actor
  const where = { workspaceId_id: { workspaceId, id: about.caseId } }
  if (!(await tx.case.findUnique({ where, select: { id: true } }))) throw new NotFoundError()
  await refuseUnknownMembers(tx, workspaceId, 'assigneeId', [about.assigneeId])
  const { id } = await tx.followUp.create({
    data: { workspaceId, createdById: memberId, ...about, dueOn: dateOf(dueOn) },
    select: { id: true },
  })
  await recordEvent(tx, actor, { type: 'follow_up.planned', subjectId: id, caseId: about.caseId, data: { dueOn } })
  const { caseId, what } = about
  const path = `/follow-ups/${id}`
  await tellAssignee(tx, actor, { memberId: about.assigneeId, subjectId: id, caseId, what, dueOn, path })
  return { id }
}

/**
 * Plans something that we will do: what, who, by when, and what it belongs to, which stands in the same case.
 * @throws ForbiddenError; NotFoundError for the case and what it belongs to; InvalidError `assigneeId`
 */
export async function planFollowUp(actor: Actor, input: PlanFollowUp): Promise<{ id: string }> {
  if (!mayPlanFollowUps(actor)) throw new ForbiddenError()
  const { submissionKey, backTo: _backTo, ...about } = input
  return once(actor, submissionKey, async (tx) => {
    await refuseUnseen(tx, actor.workspaceId, about)
    return writeFollowUp(tx, actor, about)
  })
}
