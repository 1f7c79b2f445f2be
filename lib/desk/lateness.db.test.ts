import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { addDays, dateOf, todayIn, toDay, type Day } from '@/lib/dates'
import { changeRecord, readRecord } from '@/lib/db'
import { latenessOf } from '@/lib/deadlines/status'
import { getDesk } from '@/lib/desk/queries'
import { listLetters } from '@/lib/letters/queries'
import { makeDigest } from '@/lib/reminders/make-digest'
import { RecipientState } from '@/prisma/generated/enums'
import { buildCase, buildInstitution, buildLetter } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const states = Object.values(RecipientState)
const someOf = <T>(list: readonly T[]): T => {
  const one = list[randomInt(list.length)]
  if (one === undefined) throw new Error('The list is empty.')
  return one
}

/** Far apart, and where a civil day is most easily got wrong. */
const zones = ['UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns']
/** Just before and after midnight somewhere, and the days on which clocks change. */
const instants = [
  '2026-03-28T22:59:59Z',
  '2026-03-28T23:00:00Z',
  '2026-06-29T18:14:59Z',
  '2026-06-29T18:15:00Z',
  '2026-11-01T02:30:00Z',
  '2026-12-31T09:59:59Z',
  '2026-12-31T10:00:00Z',
].map((text) => new Date(text))
const around = toDay('2026-07-15')
const letterFilter = {
  kind: null,
  caseId: null,
  institutionId: null,
  state: 'late',
  from: null,
  to: null,
  words: '',
} as const

type Line = { id: string; letterId: string; state: RecipientState; dueOn: Day | null }

/** Forty recipients in random states, due on the very days of the instants, on those beside them, or not at all. */
async function someRecipients(actor: Actor): Promise<Line[]> {
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const lines: Line[] = []
  for (let i = 0; i < 40; i += 1) {
    const { id: letterId, recipientIds } = await buildLetter(actor, {
      caseId,
      institutionIds: [institutionId],
      asks: [],
    })
    const [id = ''] = recipientIds
    const today = todayIn(someOf(zones), someOf(instants))
    const dueOn = i % 10 === 0 ? null : addDays(today, someOf([-400, -31, -30, -2, -1, 0, 1, 6, 7, 8, 60]))
    const state = someOf(states)
    lines.push({ id, letterId, state, dueOn })
    await changeRecord(actor, (tx) =>
      tx.recipient.update({
        where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
        data: { state, dueOn: dueOn && dateOf(dueOn), ownerId: actor.memberId },
        select: { id: true },
      }),
    )
  }
  return lines
}

const sorted = (ids: string[]) => [...new Set(ids)].sort()
const before = process.env.TZ

test('what is late is the same in SQL and in TypeScript: desk, list and digest, in every zone of workspace and server', async () => {
  const actor = await buildWorkspace()
  const lines = await someRecipients(actor)
  let looked = 0
  for (const server of zones) {
    process.env.TZ = server
    for (const zone of zones)
      for (const now of instants) {
        const today = todayIn(zone, now)
        const lateness = (line: Line) => latenessOf(line, today)
        const due = lines.filter((line) => lateness(line) !== null)
        const late = due.filter((line) => lateness(line) !== 'due_soon')
        const undelivered = lines.filter(({ state }) => state === 'delivery_failed')
        const desk = await getDesk(actor, today, false)
        expect(sorted(desk.recipients.map(({ id }) => id))).toEqual(
          sorted([...due, ...undelivered].map(({ id }) => id)),
        )
        const { letters } = await listLetters(actor, letterFilter, today, null)
        expect(sorted(letters.map(({ id }) => id))).toEqual(sorted(late.map(({ letterId }) => letterId)))
        looked += 1
      }
  }
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
  expect(looked).toBe(zones.length ** 2 * instants.length)
  const told = lines.flatMap((line) => {
    const name = line.state === 'delivery_failed' ? 'undelivered' : latenessOf(line, around)
    return name ? [`${line.id} ${name === 'long_overdue' ? 'overdue' : name}`] : []
  })
  await makeDigest(actor, { on: around, today: around }, false)
  const reminders = await readRecord(actor, (tx) =>
    tx.reminder.findMany({ where: { workspaceId: actor.workspaceId }, select: { subjectId: true, kind: true } }),
  )
  expect(reminders.map(({ subjectId, kind }) => `${subjectId} ${kind}`).sort()).toEqual(told.sort())
})
