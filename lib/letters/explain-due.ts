import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDayOf, type Day } from '@/lib/dates'
import type { Prisma } from '@/lib/db'
import { readRecord } from '@/lib/db'
import type { Book } from '@/lib/deadlines/book'
import { clockOf } from '@/lib/deadlines/clock'
import { dueOn } from '@/lib/deadlines/count-due'
import { deriveDue, triggerDay, type Derived, type InstitutionInLine, type KnownDays } from '@/lib/deadlines/derive-due'
import { triggers, type Clock, type DueDay, type Trigger } from '@/lib/deadlines/schema'
import { clockLineFields, countingLines } from '@/lib/letters/clock-lines'
import { knownDayFields, knownDaysOf } from '@/lib/letters/known-days'
import { loadBookFor } from '@/lib/reply-rules/load-book'
import type { Channel } from '@/prisma/generated/enums'

/** What a due day follows from, beside the rules. */
export const dueFields = {
  id: true,
  caseId: true,
  state: true,
  institutionId: true,
  ...knownDayFields,
  promisedOn: true,
  dueOn: true,
  dueByHand: true,
  institution: { select: { id: true, name: true } },
  letter: { select: { id: true, subject: true, kind: true, channel: true, sentOn: true } },
  clockEvents: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: clockLineFields },
} satisfies Prisma.RecipientSelect

export type DueRow = Prisma.RecipientGetPayload<{ select: typeof dueFields }>

/** The due day from another starting point, for the reader who disputes the one that is used. */
export type OtherDay = { trigger: Trigger; on: Day; due: DueDay; isUsed: boolean }

function otherDays(derived: Derived, days: KnownDays, channel: Channel, clock: Clock): OtherDay[] {
  if (!derived.due) return []
  const { version, calendar } = derived
  return triggers.flatMap((trigger) => {
    const { on } = triggerDay(trigger, days, channel)
    const due = on && dueOn(version, on, calendar, clock)
    return on && due ? [{ trigger, on, due, isUsed: trigger === version.trigger }] : []
  })
}

/** Derives the due day of a row that was read with `dueFields`, with everything that explains it. */
export function explainRow(book: Book, line: InstitutionInLine[], row: DueRow) {
  const { kind, channel, sentOn } = row.letter
  const days = knownDaysOf(row, sentOn)
  const clock = clockOf(countingLines(row.clockEvents), nullableDayOf(row.promisedOn))
  const derived = deriveDue(book, { line, kind, channel, days, clock })
  return { derived, days, clock, others: otherDays(derived, days, channel, clock) }
}

/**
 * One recipient's due day with its why: the rule and version, every day counted, the other starting points, the lines of
 * its clock, and each time it moved. Null when missing or foreign. Three statements.
 */
export async function explainDue(actor: Actor, letterId: string, recipientId: string) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const row = await tx.recipient.findFirst({
      where: { workspaceId, id: recipientId, letterId },
      relationLoadStrategy: 'join',
      select: dueFields,
    })
    if (!row) return null
    const { book, line } = await loadBookFor(tx, workspaceId, row.institutionId)
    const moves = await tx.event.findMany({
      where: { workspaceId, subjectId: recipientId, type: 'recipient.due_moved' },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: 20,
      select: { id: true, at: true, actorName: true, data: true },
    })
    return { row, ...explainRow(book, line, row), moves }
  })
}
