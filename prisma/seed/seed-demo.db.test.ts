import { beforeAll, expect, test } from 'vitest'
import { findActor } from '@/lib/auth/find-actor'
import { identity, readRecord } from '@/lib/db'
import { todayIn, nullableDayOf } from '@/lib/dates'
import { latenessOf } from '@/lib/deadlines/status'
import { CommitmentState, Firmness, Outcome, RecipientState, ReplyKind } from '@/prisma/generated/enums'
import { seedDemo } from '@/prisma/seed/seed-demo'
import type { Actor } from '@/lib/auth/actor'

let actor: Actor

beforeAll(async () => {
  const { workspaceSlug, email } = await seedDemo()
  const user = await identity().user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  const session = await identity().session.create({
    data: { userId: user.id, expiresAt: new Date(Date.now() + 60_000) },
    select: { id: true },
  })
  const found = await findActor(session.id, workspaceSlug)
  if (!found) throw new Error('The demo has no owner.')
  actor = found
}, 120_000)

const all = <T>(values: Record<string, T>) => Object.values(values).sort()
const distinct = <T>(values: T[]) => [...new Set(values)].sort()

test('every state of a recipient, kind of reply, outcome, firmness and status occurs in the demo', async () => {
  const { workspaceId } = actor
  const seen = await readRecord(actor, async (tx) => ({
    recipients: await tx.recipient.findMany({ where: { workspaceId }, select: { state: true } }),
    replies: await tx.reply.findMany({ where: { workspaceId }, select: { kind: true } }),
    outcomes: await tx.askOutcome.findMany({ where: { workspaceId }, select: { outcome: true } }),
    commitments: await tx.commitment.findMany({
      where: { workspaceId },
      select: {
        firmness: true,
        updates: {
          where: { withdrawsId: null, withdrawnBy: { none: {} } },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: 1,
          select: { status: true },
        },
      },
    }),
  }))
  expect(distinct(seen.recipients.map(({ state }) => state))).toEqual(all(RecipientState))
  expect(distinct(seen.replies.map(({ kind }) => kind))).toEqual(all(ReplyKind))
  expect(distinct(seen.outcomes.map(({ outcome }) => outcome))).toEqual(all(Outcome))
  expect(distinct(seen.commitments.map(({ firmness }) => firmness))).toEqual(all(Firmness))
  expect(distinct(seen.commitments.map(({ updates }) => updates[0]?.status))).toEqual(all(CommitmentState))
})

test('the demo shows due soon, overdue and long overdue', async () => {
  const { workspaceId } = actor
  const recipients = await readRecord(actor, (tx) =>
    tx.recipient.findMany({ where: { workspaceId }, select: { state: true, dueOn: true } }),
  )
  const today = todayIn(actor.timeZone)
  const lateness = recipients.map(({ state, dueOn }) => latenessOf({ state, dueOn: nullableDayOf(dueOn) }, today))
  expect(distinct(lateness.filter((value) => value !== null))).toEqual(['due_soon', 'long_overdue', 'overdue'])
})
