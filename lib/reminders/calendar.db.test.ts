import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { findFeedActor } from '@/lib/auth/find-feed-actor'
import { addDays, dateOf, todayIn } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { NotFoundError } from '@/lib/errors'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { hashOfFeedToken, makeFeed, revokeFeed } from '@/lib/reminders/calendar-feed'
import { changeReminderSetting } from '@/lib/reminders/change-setting'
import { getDuties, getLanguage } from '@/lib/reminders/queries'
import { writeCalendar } from '@/lib/reminders/write-calendar'
import { removeMember } from '@/lib/workspaces/remove-member'
import { buildCommitment } from '@/prisma/factories/build-commitment'
import { buildCase, buildLetter, buildReply } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

let owner: Actor
let staff: Actor
let today: ReturnType<typeof todayIn>

beforeEach(async () => {
  owner = await buildWorkspace()
  staff = await buildMember(owner, 'staff')
  today = todayIn(owner.timeZone)
  const { id: caseId } = await buildCase(owner)
  const about = { letterId: null, recipientId: null, replyId: null, commitmentId: null }
  const plan = (what: string, assigneeId: string) =>
    planFollowUp(owner, { submissionKey: randomUUID(), caseId, what, assigneeId, dueOn: addDays(today, 5), ...about })
  await plan('Ask; about, the\nfigures', staff.memberId)
  await plan('Somebody else’s', owner.memberId)
})

const feedOf = async (isNeutral: boolean) => {
  const { id, token } = await makeFeed(staff, { submissionKey: randomUUID(), isNeutral })
  return { id, hash: hashOfFeedToken(token) }
}
const calendarOf = async (actor: Actor, isNeutral: boolean) =>
  writeCalendar({
    base: 'https://answerable.example/c',
    host: 'answerable.example',
    workspace: 'Coalition',
    language: await getLanguage(actor),
    isNeutral,
    duties: await getDuties(actor, today),
    now: new Date('2026-04-20T07:30:00Z'),
  })
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

test('a calendar can be read back: whole days, its own member’s duties only, titles as they were written', async () => {
  const actor = await findFeedActor((await feedOf(false)).hash)
  if (!actor) throw new Error('The address is not known.')
  const events = eventsOf(await calendarOf(actor, false))
  expect(events.map(({ summary }) => summary)).toEqual(['Ask; about, the\nfigures'])
  const [event] = events
  expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
    true,
    addDays(today, 5),
    addDays(today, 6),
  ])
  const again = eventsOf(await calendarOf(actor, false))
  expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
})

test('neutral titles name nothing of the record', async () => {
  const text = await calendarOf(staff, true)
  expect(text).not.toMatch(/figures|Norland|Coalition/)
  expect(eventsOf(text).map(({ summary }) => summary)).toEqual(['A follow-up is due'])
  const setting = { digest: 'none', weekday: 1, onAssignment: true, timeZone: null, language: 'pl' } as const
  await changeReminderSetting(staff, setting)
  expect(eventsOf(await calendarOf(staff, true)).map(({ summary }) => summary)).toEqual(['Termin działania'])
})

test('an address ends when it is revoked and when its member leaves; nobody revokes another’s', async () => {
  const [one, two] = [await feedOf(true), await feedOf(true)]
  await expect(revokeFeed(owner, { feedId: one.id })).rejects.toThrow(NotFoundError)
  await revokeFeed(staff, { feedId: one.id })
  expect(await findFeedActor(one.hash)).toBeNull()
  expect(await findFeedActor(two.hash)).toMatchObject({ memberId: staff.memberId, isNeutral: true })
  await removeMember(owner, { memberId: staff.memberId })
  expect(await findFeedActor(two.hash)).toBeNull()
})

test('a commitment is in the calendar by its check and its due day while it is followed, and no longer once it is kept', async () => {
  const letter = await buildLetter(owner)
  const { caseId, institutionIds } = letter
  const reply = await buildReply(owner, { caseId, institutionId: institutionIds[0] ?? '' })
  const { id } = await buildCommitment(owner, reply, { nextCheckOn: addDays(today, 3) })
  await changeRecord(owner, (tx) =>
    tx.commitment.updateMany({
      where: { workspaceId: owner.workspaceId, id },
      data: { dueOn: dateOf(addDays(today, 9)), ownerId: staff.memberId },
    }),
  )
  const kinds = async () => (await getDuties(staff, today)).map(({ kind }) => kind).sort()
  expect(await kinds()).toEqual(['check', 'follow_up', 'promised'])
  await changeRecord(owner, (tx) =>
    tx.commitmentUpdate.create({
      data: {
        workspaceId: owner.workspaceId,
        caseId,
        commitmentId: id,
        status: 'kept',
        madeOn: dateOf(today),
        noSourceReason: 'seen',
        memberId: owner.memberId,
        memberName: owner.name,
      },
      select: { id: true },
    }),
  )
  expect(await kinds()).toEqual(['follow_up'])
})
