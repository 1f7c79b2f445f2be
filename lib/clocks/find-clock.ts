import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { clockOf, pausedSince, type ClockLine } from '@/lib/deadlines/clock'
import { deriveDue } from '@/lib/deadlines/derive-due'
import type { RuleInForce } from '@/lib/deadlines/schema'
import { ConflictError, InvalidError, NotFoundError } from '@/lib/errors'
import { selectClockLines } from '@/lib/letters/clock-lines'
import { knownDayFields, knownDaysOf } from '@/lib/letters/known-days'
import { loadBookFor } from '@/lib/reply-rules/load-book'

export type FoundClock = {
  recipientId: string
  caseId: string
  version: RuleInForce
  triggerOn: Day
  lines: ClockLine[]
  pausedSince: Day | null
}

/**
 * The clock of a recipient that a rule runs, locked against another change of it. Refuses a clock that no rule runs, and
 * one whose day was set by a person.
 */
export async function findClock(tx: Tx, { workspaceId }: Actor, recipientId: string): Promise<FoundClock> {
  await tx.$queryRaw`SELECT 1 FROM "Recipient" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${recipientId}::uuid FOR UPDATE`
  const recipient = await tx.recipient.findUnique({
    where: { workspaceId_id: { workspaceId, id: recipientId } },
    select: {
      caseId: true,
      institutionId: true,
      ...knownDayFields,
      dueByHand: true,
      letter: { select: { kind: true, channel: true, sentOn: true } },
    },
  })
  if (!recipient) throw new NotFoundError()
  if (recipient.dueByHand) throw new ConflictError('due_set_by_hand')
  const { kind, channel, sentOn } = recipient.letter
  const lines = await selectClockLines(tx, workspaceId, recipientId)
  const clock = clockOf(lines, null)
  const { book, line } = await loadBookFor(tx, workspaceId, recipient.institutionId)
  const derived = deriveDue(book, {
    line,
    kind,
    channel,
    clock,
    days: knownDaysOf(recipient, sentOn),
  })
  if (!('version' in derived) || (derived.due === null && derived.why === 'draft'))
    throw new ConflictError('no_clock_runs')
  const { version, triggerOn } = derived
  return { recipientId, caseId: recipient.caseId, version, triggerOn, lines, pausedSince: pausedSince(clock) }
}

/** Refuses a day that has not come, and one before the clock started. */
export function refuseDayOutside({ triggerOn }: FoundClock, actor: Actor, on: Day): void {
  if (on > todayIn(actor.timeZone)) throw new InvalidError('on', 'day_in_future')
  if (on < triggerOn) throw new InvalidError('on', 'before_the_clock')
}
