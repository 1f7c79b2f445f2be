import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { toDay } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { changeFollowUp, finishFollowUp } from '@/lib/follow-ups/change-follow-up'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { planFollowUpInput } from '@/lib/follow-ups/schema'
import { removeMember } from '@/lib/workspaces/remove-member'
import { refusalOf } from '@/lib/runtime/testing/refusal-of'
import { buildCase, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

let actor: Actor
let caseId: string
beforeEach(async () => {
  actor = await buildWorkspace()
  caseId = (await buildCase(actor)).id
})

const plan = (by: Actor, more: Record<string, string> = {}) =>
  planFollowUp(
    by,
    planFollowUpInput.parse({ submissionKey: randomUUID(), caseId, what: 'Ask again', dueOn: '2026-03-01', ...more }),
  )

const planned = () =>
  readRecord(actor, (tx) =>
    tx.followUp.findMany({ where: { workspaceId: actor.workspaceId }, select: { assigneeId: true, doneOn: true } }),
  )

/** Records of some case of a workspace, each by the field that a follow-up names it with. */
async function recordsOf(owner: Actor): Promise<{ caseId: string; named: Record<string, string>[] }> {
  const letter = await buildLetter(owner)
  const { caseId: theirs, institutionIds, recipientIds } = letter
  const reply = await buildReply(owner, { caseId: theirs, institutionId: institutionIds[0] ?? '' })
  const named: Record<string, string>[] = [
    { letterId: letter.id },
    { recipientId: recipientIds[0] ?? '' },
    { replyId: reply.id },
  ]
  return { caseId: theirs, named }
}

test('a follow-up is given to nobody but a member of the workspace', async () => {
  const stranger = await buildWorkspace()
  const gone = await buildMember(actor, 'staff')
  await removeMember(actor, { memberId: gone.memberId })
  const { id } = await plan(actor)
  const before = await planned()
  for (const assigneeId of [stranger.memberId, gone.memberId, randomUUID()]) {
    expect(await refusalOf(plan(actor, { assigneeId }))).toBe('InvalidError member_unknown')
    const change = { followUpId: id, version: 1, what: 'Ask again', dueOn: toDay('2026-03-02'), assigneeId }
    expect(await refusalOf(changeFollowUp(actor, change))).toBe('InvalidError member_unknown')
  }
  expect(await planned()).toEqual(before)
  const staff = await buildMember(actor, 'staff')
  await plan(actor, { assigneeId: staff.memberId })
  expect(await planned()).toContainEqual({ assigneeId: staff.memberId, doneOn: null })
})

test('a follow-up that names a record of another workspace, of a hidden or of another case is answered as one that names none', async () => {
  const theirs = await recordsOf(await buildWorkspace())
  const hidden = await recordsOf(actor)
  const member = { ...(await buildMember(actor, 'staff')), hiddenCaseIds: [hidden.caseId] }
  const nobodys = {
    letterId: randomUUID(),
    recipientId: randomUUID(),
    replyId: randomUUID(),
    commitmentId: randomUUID(),
  }
  const missing = Object.entries(nobodys).map(([name, id]) => ({ [name]: id }))
  for (const named of [...theirs.named, ...hidden.named, ...missing])
    expect([named, await refusalOf(plan(member, named))]).toEqual([named, 'NotFoundError not_found'])
  expect(await refusalOf(plan(actor, hidden.named[0]))).toBe('NotFoundError not_found')
  expect(await planned()).toEqual([])
  for (const named of hidden.named)
    expect(await refusalOf(plan(actor, { caseId: hidden.caseId, ...named }))).toBe('done')
})

test('one that comes again is given to nobody when whoever did it has left', async () => {
  const staff = await buildMember(actor, 'staff')
  const { id } = await plan(actor, { assigneeId: staff.memberId, everyMonths: '1' })
  await removeMember(actor, { memberId: staff.memberId })
  await finishFollowUp(actor, { followUpId: id, version: 1, doneOn: toDay('2026-03-05'), result: 'twelve' })
  expect(await planned()).toContainEqual({ assigneeId: null, doneOn: null })
})
