import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { FoundClock } from '@/lib/clocks/find-clock'
import { dateOf, nullableDateOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import type { Term } from '@/lib/deadlines/schema'
import { recordEvent } from '@/lib/timeline/record-event'
import type { EventType } from '@/lib/timeline/event-types'

type NewLine = {
  kind: 'extension' | 'pause' | 'resume' | 'restart'
  on: Day
  reason: string
  term?: Term | null
  countedFrom?: 'due' | 'trigger'
  untilOn?: Day | null
  saidBy?: string
  documentId?: string | null
}

const eventOf: Record<NewLine['kind'], EventType> = {
  extension: 'recipient.term_extended',
  pause: 'recipient.clock_paused',
  resume: 'recipient.clock_resumed',
  restart: 'recipient.clock_restarted',
}

/** Adds one line to a clock, with its event. The due day is derived after the last line of a deed. */
export async function writeClockLine(tx: Tx, actor: Actor, clock: FoundClock, line: NewLine): Promise<{ id: string }> {
  const { workspaceId, memberId } = actor
  const { recipientId, caseId } = clock
  const { kind, on, reason, term, countedFrom = 'due', untilOn = null, saidBy = '', documentId = null } = line
  const written = await tx.clockEvent.create({
    data: {
      workspaceId,
      caseId,
      recipientId,
      kind,
      on: dateOf(on),
      count: term?.count ?? null,
      unit: term?.unit ?? null,
      countedFrom,
      untilOn: nullableDateOf(untilOn),
      reason,
      saidBy,
      documentId,
      memberId,
      memberName: actor.name,
    },
    select: { id: true },
  })
  const data = { on, reason, lineId: written.id, count: term?.count ?? null, unit: term?.unit ?? null, untilOn }
  await recordEvent(tx, actor, { type: eventOf[kind], subjectId: recipientId, caseId, data })
  return written
}
