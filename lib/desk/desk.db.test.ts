import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { closeCase, reopenCase } from '@/lib/cases/close-case'
import { readCommitmentFilter } from '@/lib/commitments/filter'
import { addDays, dateOf, todayIn, type Day } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { getDesk, type Desk } from '@/lib/desk/queries'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { getDuties } from '@/lib/reminders/queries'
import { getReview } from '@/lib/review/queries'
import { buildCommitment } from '@/prisma/factories/build-commitment'
import { buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const counts = ({ replies, recipients, commitments, followUps }: Desk) =>
  [replies, recipients, commitments, followUps].map((lines) => lines.length)

test('what stands in a closed case needs no one: not on the desk, in a review or in a calendar, and comes back with it', async () => {
  const actor = await buildWorkspace()
  const today = todayIn(actor.timeZone)
  const letter = await buildLetter(actor, { dueOn: addDays(today, -3) })
  const { caseId, institutionIds } = letter
  const reply = await buildReply(actor, {
    caseId,
    institutionId: institutionIds[0] ?? '',
    receivedOn: addDays(today, -1),
  })
  const commitment = await buildCommitment(actor, reply)
  await changeRecord(actor, (tx) =>
    tx.commitment.update({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id: commitment.id } },
      data: { nextCheckOn: dateOf(today) },
      select: { id: true },
    }),
  )
  const about = { letterId: null, recipientId: null, replyId: null, commitmentId: null }
  await planFollowUp(actor, {
    submissionKey: randomUUID(),
    caseId,
    what: 'Call',
    assigneeId: actor.memberId,
    dueOn: today,
    ...about,
  })
  const review = () =>
    getReview(actor, readCommitmentFilter({ check: 'come' }), {
      today,
      beganAt: new Date(Date.now() + 1000),
      atId: null,
    })
  const waits = async () => ({
    desk: counts(await getDesk(actor, today, false)),
    review: (await review()).ids.length,
    duties: (await getDuties(actor, today)).map(({ kind }) => kind).sort(),
  })
  const all = { desk: [1, 1, 1, 1], review: 1, duties: ['check', 'due', 'follow_up'] }
  expect(await waits()).toEqual(all)
  await closeCase(actor, { caseId, version: 1, closedOn: today })
  expect(await waits()).toEqual({ desk: [0, 0, 0, 0], review: 0, duties: [] })
  await reopenCase(actor, { caseId, version: 2 })
  expect(await waits()).toEqual(all)
})

test('an empty desk names the next date: of everyone, and of the reader alone', async () => {
  const actor = await buildWorkspace()
  const today = todayIn(actor.timeZone)
  const next = async (onlyMine: boolean) => (await getDesk(actor, today, onlyMine)).next
  expect(await next(false)).toBeNull()
  const { caseId } = await buildLetter(actor, { dueOn: addDays(today, 30) })
  expect(await next(false)).toMatchObject({
    kind: 'due',
    on: addDays(today, 30),
    what: 'Access of lawyers to the closed border zone',
  })
  const about = { caseId, letterId: null, recipientId: null, replyId: null, commitmentId: null }
  const plan = (what: string, assigneeId: string | null, dueOn: Day) =>
    planFollowUp(actor, { submissionKey: randomUUID(), what, assigneeId, dueOn, ...about })
  await plan('Nobody’s', null, addDays(today, 10))
  await plan('Mine', actor.memberId, addDays(today, 20))
  expect(await next(false)).toMatchObject({ kind: 'follow_up', what: 'Nobody’s', on: addDays(today, 10) })
  expect(await next(true)).toMatchObject({ kind: 'follow_up', what: 'Mine', on: addDays(today, 20) })
  await plan('Now', null, today)
  expect(await next(false)).toBeNull()
})
