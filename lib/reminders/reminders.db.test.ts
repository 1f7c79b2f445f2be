import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { closeCase } from '@/lib/cases/close-case'
import { addDays, dateOf, toDay } from '@/lib/dates'
import { changeRecord, readRecord } from '@/lib/db'
import { changeFollowUp } from '@/lib/follow-ups/change-follow-up'
import { planFollowUp } from '@/lib/follow-ups/plan-follow-up'
import { changeReminderSetting } from '@/lib/reminders/change-setting'
import { digestDay } from '@/lib/reminders/due-members'
import { startMailServer } from '@/lib/reminders/fixtures/mail-server'
import { openMailer, type Mailer } from '@/lib/reminders/mail'
import { getReminders } from '@/lib/reminders/queries'
import { runInWorkspace } from '@/lib/reminders/run-reminders'
import { snooze } from '@/lib/review/snooze'
import { buildCase } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

/** A Monday, 09:30 in Brussels. */
const monday = new Date('2026-04-20T07:30:00Z')
const today = toDay('2026-04-20')
let server: Awaited<ReturnType<typeof startMailServer>>
let mailer: Mailer
let owner: Actor
let staff: Actor
let caseId: string

beforeAll(async () => {
  server = await startMailServer()
  const opened = openMailer(server.url, 'Answerable <answerable@example.org>', 'https://answerable.example')
  if (!opened) throw new Error('There is no mailer.')
  mailer = opened
})
afterAll(async () => {
  mailer.close()
  await server.stop()
})

beforeEach(async () => {
  owner = await buildWorkspace()
  staff = await buildMember(owner, 'staff', 'Leïla')
  caseId = (await buildCase(owner, { title: 'The secret case' })).id
})

const plan = (what: string, assigneeId: string | null, dueOn = today, by = owner) =>
  planFollowUp(by, {
    submissionKey: randomUUID(),
    caseId,
    what,
    assigneeId,
    dueOn,
    letterId: null,
    recipientId: null,
    replyId: null,
    commitmentId: null,
  })
const run = (now = monday, by: Mailer | null = mailer) =>
  runInWorkspace({ id: owner.workspaceId, timeZone: owner.timeZone }, by, now, 600_000)
const addressOf = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.member.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id: actor.memberId } },
      select: { email: true },
    }),
  ).then(({ email }) => email)
const inboxOf = async (actor: Actor) => (await getReminders(actor)).reminders
const digestsTo = async (actor: Actor) =>
  server.to(await addressOf(actor)).filter((mail) => mail.messageId?.startsWith('<digest'))

describe('a digest', () => {
  test('is made and mailed once, however many workers run at once and however often', async () => {
    await plan('Call the ministry', staff.memberId)
    await Promise.all([run(), run(), run()])
    await run(new Date('2026-04-20T15:00:00Z'))
    expect(await digestsTo(staff)).toHaveLength(1)
    const lines = (await inboxOf(staff)).filter(({ kind }) => kind === 'follow_up')
    expect(lines.map(({ what }) => what)).toEqual(['Call the ministry'])
  })

  test('names nothing of the record unless the workspace allows it', async () => {
    await plan('Call the ministry', staff.memberId)
    await run()
    const [neutral] = await digestsTo(staff)
    expect(neutral?.subject).toBe('1 thing waits for you')
    expect(`${neutral?.text} ${neutral?.html}`).not.toMatch(/ministry|secret|Coalition/)
    expect(neutral?.text).toContain(`/follow-ups/`)
    await changeRecord(owner, (tx) =>
      tx.workspace.update({ where: { id: owner.workspaceId }, data: { mailNamesCases: true }, select: { id: true } }),
    )
    await run(new Date('2026-04-27T07:30:00Z'))
    expect((await digestsTo(staff)).at(-1)?.text).toContain('Call the ministry')
  })

  test('holds only what needs its member: not what is put off, done, hidden or somebody else’s', async () => {
    await plan('Mine', staff.memberId)
    const off = await plan('Put off', staff.memberId)
    await changeRecord(staff, (tx) =>
      tx.snooze.create({
        data: {
          workspaceId: staff.workspaceId,
          memberId: staff.memberId,
          subjectId: off.id,
          caseId,
          untilOn: dateOf(addDays(today, 3)),
        },
        select: { subjectId: true },
      }),
    )
    await plan('Nobody’s', null)
    await plan('Far away', staff.memberId, addDays(today, 30))
    const hidden = await buildCase(owner, { title: 'Hidden', isRestricted: true })
    await changeRecord(owner, (tx) =>
      tx.followUp.create({
        data: {
          workspaceId: owner.workspaceId,
          caseId: hidden.id,
          what: 'In a hidden case',
          dueOn: dateOf(today),
          assigneeId: staff.memberId,
          createdById: owner.memberId,
        },
        select: { id: true },
      }),
    )
    await run()
    const digest = (lines: Awaited<ReturnType<typeof inboxOf>>) =>
      lines.filter(({ kind }) => kind === 'follow_up').map(({ what }) => what)
    expect(digest(await inboxOf(staff))).toEqual(['Mine'])
    expect(digest(await inboxOf(owner))).toEqual(['Nobody’s'])
  })

  test('speaks the language of its member, subject and days included', async () => {
    await changeReminderSetting(staff, {
      digest: 'weekly',
      weekday: 1,
      onAssignment: true,
      timeZone: null,
      language: 'de',
    })
    await plan('Call the ministry', staff.memberId)
    await plan('Write to the ministry', staff.memberId)
    await run()
    const [german] = await digestsTo(staff)
    expect(german?.subject).toBe('2 Punkte warten auf Sie')
    expect(german?.text).toContain('Eine Wiedervorlage ist fällig, bis 20. April 2026')
    expect(german?.html).toContain('<div lang="de"')
    expect(german?.headers.find(({ key }) => key === 'content-language')?.value).toBe('de')
    const assigned = server.to(await addressOf(staff)).filter((mail) => mail.messageId?.startsWith('<assigned'))
    expect(assigned.map(({ subject }) => subject)).toEqual(Array(2).fill('Ihnen wurde eine Aufgabe übertragen'))
    await plan('For the owner', owner.memberId)
    await run(new Date('2026-04-27T07:30:00Z'))
    expect((await digestsTo(owner)).at(-1)?.subject).toMatch(/waits? for you$/)
  })

  test('comes on the day and in the morning of its member', () => {
    const daily = { digest: 'daily', weekday: 1, timeZone: null } as const
    const weekly = { digest: 'weekly', weekday: 3, timeZone: 'Pacific/Auckland' } as const
    expect(digestDay(daily, 'Europe/Brussels', new Date('2026-04-20T04:59:00Z'))).toBeNull()
    expect(digestDay(daily, 'Europe/Brussels', new Date('2026-04-20T05:00:00Z'))).toBe('2026-04-20')
    expect(digestDay(daily, 'Europe/Brussels', new Date('2026-04-25T09:00:00Z'))).toBeNull()
    expect(digestDay(weekly, 'Europe/Brussels', new Date('2026-04-21T20:00:00Z'))).toBe('2026-04-22')
    expect(digestDay({ ...daily, digest: 'none' }, 'Europe/Brussels', monday)).toBeNull()
  })

  test('waits when the mail server refuses, and goes out when it takes it again', async () => {
    await plan('Call the ministry', staff.memberId)
    server.refuse(true)
    await run()
    server.refuse(false)
    expect(await digestsTo(staff)).toHaveLength(0)
    await run()
    expect(await digestsTo(staff)).toHaveLength(1)
  })

  test('is in the inbox alone where there is no mail server, or the member wants none', async () => {
    await plan('Call the ministry', staff.memberId)
    await run(monday, null)
    expect((await inboxOf(staff)).map(({ kind }) => kind).sort()).toEqual(['assigned', 'follow_up'])
    await run()
    expect(await digestsTo(staff)).toHaveLength(0)
  })
})

describe('being given something', () => {
  const assignedTo = async (actor: Actor) =>
    server.to(await addressOf(actor)).filter((mail) => mail.messageId?.startsWith('<assigned'))
  /** A Tuesday: no weekly digest. */
  const tuesday = new Date('2026-04-21T07:30:00Z')

  test('is mailed at once, once, and never to whoever took it on themselves', async () => {
    const { id } = await plan('Call the ministry', staff.memberId)
    await plan('My own', owner.memberId)
    await Promise.all([run(tuesday), run(tuesday)])
    expect(await assignedTo(staff)).toHaveLength(1)
    expect(await assignedTo(owner)).toHaveLength(0)
    await changeFollowUp(staff, {
      followUpId: id,
      version: 1,
      what: 'Call the ministry',
      dueOn: today,
      assigneeId: owner.memberId,
    })
    await run(tuesday)
    expect(await assignedTo(owner)).toHaveLength(1)
  })

  test('is in the inbox only for a member who wants no mail about it', async () => {
    await changeReminderSetting(staff, {
      digest: 'none',
      weekday: 1,
      onAssignment: false,
      timeZone: null,
      language: 'en',
    })
    await plan('Call the ministry', staff.memberId)
    await run(tuesday)
    expect(await assignedTo(staff)).toHaveLength(0)
    expect((await inboxOf(staff)).map(({ kind, byName }) => [kind, byName])).toEqual([['assigned', 'Maren']])
  })
})

test('what a member put off comes back on its day', async () => {
  const { id } = await plan('Later', staff.memberId, today)
  await snooze(staff, { kind: 'follow_up', subjectId: id, untilOn: toDay('2099-01-01') })
  await run()
  expect((await inboxOf(staff)).filter(({ kind }) => kind === 'follow_up')).toEqual([])
})

test('a case that was closed is in no digest', async () => {
  await plan('Call the ministry', staff.memberId)
  await closeCase(owner, { caseId, version: 1, closedOn: today })
  await run()
  expect((await inboxOf(staff)).filter(({ kind }) => kind === 'follow_up')).toEqual([])
})
