import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { findClock, refuseDayOutside } from '@/lib/clocks/find-clock'
import { mayKeepClock } from '@/lib/clocks/policy'
import type { PauseClock, ResumeClock } from '@/lib/clocks/schema'
import { writeClockLine } from '@/lib/clocks/write-clock-line'
import { todayIn } from '@/lib/dates'
import { ConflictError, ForbiddenError, InvalidError } from '@/lib/errors'
import { rederiveDue } from '@/lib/letters/rederive-due'
import { once } from '@/lib/timeline/once'

/**
 * Stops a clock because we owe something: from the day we were asked, to the day we did it where that is past. While it
 * stands still nothing is due. Refused where the rule knows no pause.
 */
export async function pauseClock(actor: Actor, input: PauseClock): Promise<{ id: string }> {
  if (!mayKeepClock(actor)) throw new ForbiddenError()
  const { submissionKey, recipientId, on, untilOn, reason } = input
  if (untilOn && untilOn < on) throw new InvalidError('untilOn', 'ends_before_it_begins')
  if (untilOn && untilOn > todayIn(actor.timeZone)) throw new InvalidError('untilOn', 'day_in_future')
  return once(actor, submissionKey, async (tx) => {
    const clock = await findClock(tx, actor, recipientId)
    refuseDayOutside(clock, actor, on)
    if (!clock.version.pauses) throw new ConflictError('rule_knows_no_pause')
    if (clock.pausedSince) throw new ConflictError('clock_stands_still')
    const written = await writeClockLine(tx, actor, clock, { kind: 'pause', on, reason })
    if (untilOn) await writeClockLine(tx, actor, clock, { kind: 'resume', on: untilOn, reason })
    await rederiveDue(tx, actor, recipientId, 'pause')
    return written
  })
}

/** Lets a clock run again: we did what we owed on that day, which is the last that does not count. */
export async function resumeClock(actor: Actor, input: ResumeClock): Promise<{ id: string }> {
  if (!mayKeepClock(actor)) throw new ForbiddenError()
  const { submissionKey, recipientId, on, reason } = input
  return once(actor, submissionKey, async (tx) => {
    const clock = await findClock(tx, actor, recipientId)
    refuseDayOutside(clock, actor, on)
    if (!clock.pausedSince) throw new ConflictError('clock_runs')
    if (on < clock.pausedSince) throw new InvalidError('on', 'ends_before_it_begins')
    const written = await writeClockLine(tx, actor, clock, { kind: 'resume', on, reason })
    await rederiveDue(tx, actor, recipientId, 'resume')
    return written
  })
}
