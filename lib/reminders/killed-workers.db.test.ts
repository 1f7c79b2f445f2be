import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dateOf, toDay } from '@/lib/dates'
import { changeRecord, readRecord } from '@/lib/db'
import { startMailServer } from '@/lib/reminders/fixtures/mail-server'
import { buildCase } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const [kills, members, itemsEach] = [20, 25, 20]
const today = toDay('2026-04-20')
const root = resolve(import.meta.dirname, '../..')
let server: Awaited<ReturnType<typeof startMailServer>>

beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server.stop())

/** A worker of its own process; killed somewhere in its work, or left to end. */
async function work(workspaceId: string, isKilled: boolean): Promise<void> {
  const script = ['--import', 'tsx', '--conditions=react-server', 'lib/runtime/testing/remind-workspace.ts']
  const child = spawn(process.execPath, [...script, workspaceId, 'Europe/Brussels', '2026-04-20T07:30:00Z'], {
    cwd: root,
    env: { ...process.env, SMTP_URL: server.url, NODE_ENV: 'test', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  if (isKilled) {
    await Promise.race([ended, new Promise((started) => child.stdout.once('data', started))])
    // Not a wait for something: the moment of death is what is tried out.
    await pause(randomInt(0, 250))
    child.kill('SIGKILL')
  }
  await ended
}

test('with workers killed at random every item reaches its member, and none twice', { timeout: 300_000 }, async () => {
  const owner = await buildWorkspace()
  const { id: caseId } = await buildCase(owner)
  const { workspaceId } = owner
  const staff = await Promise.all(Array.from({ length: members }, (_, i) => buildMember(owner, 'staff', `Member ${i}`)))
  await changeRecord(owner, async (tx) => {
    await tx.followUp.createMany({
      data: staff.flatMap(({ memberId }) =>
        Array.from({ length: itemsEach }, (_, i) => ({
          workspaceId,
          caseId,
          what: `Item ${i}`,
          dueOn: dateOf(addDays(today, -i)),
          assigneeId: memberId,
          createdById: owner.memberId,
        })),
      ),
    })
    await tx.workspace.update({ where: { id: workspaceId }, data: { mailNamesCases: true }, select: { id: true } })
  })
  for (let kill = 0; kill < kills; kill += 2) await Promise.all([work(workspaceId, true), work(workspaceId, true)])
  await work(workspaceId, false)
  const waiting = await readRecord(owner, (tx) =>
    tx.digest.count({ where: { workspaceId, state: { in: ['made', 'sending'] } } }),
  )
  expect(waiting).toBe(0)
  const reminders = await readRecord(owner, (tx) => tx.reminder.count({ where: { workspaceId, kind: 'follow_up' } }))
  expect(reminders).toBe(members * itemsEach)
  // As each person sees it: one mail of the day in the mailbox, with each of their items once.
  const mine = await readRecord(owner, (tx) =>
    tx.member.findMany({
      where: { workspaceId, id: { in: staff.map(({ memberId }) => memberId) } },
      select: { email: true, followUpsAssigned: { select: { id: true } } },
    }),
  )
  for (const { email, followUpsAssigned } of mine) {
    const received = server.to(email)
    // A mail program shows what bears one Message-ID as one mail; a server that filters repeats never shows the second.
    const shown = new Map(received.map((mail) => [mail.messageId, mail]))
    expect(shown.size, email).toBe(1)
    expect(new Set(received.map(({ text }) => text)).size, email).toBe(1)
    const told = received[0]?.text?.match(/(?<=\/follow-ups\/)[0-9a-f-]{36}/g) ?? []
    expect(told.toSorted(), email).toEqual(followUpsAssigned.map(({ id }) => id).toSorted())
  }
  // A mail crosses the wire twice only where its worker died after the server took it and before that was noted: at most
  // the one that each killed worker had in hand.
  const twice = server.received.length - members
  console.info(`${twice} of ${members} mails crossed the wire twice in ${kills} kills.`)
  expect(twice).toBeLessThanOrEqual(kills)
})
