import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { findClock, refuseDayOutside } from '@/lib/clocks/find-clock'
import { mayKeepClock } from '@/lib/clocks/policy'
import type { RestartClock } from '@/lib/clocks/schema'
import { writeClockLine } from '@/lib/clocks/write-clock-line'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { rederiveDue } from '@/lib/letters/rederive-due'
import { once } from '@/lib/timeline/once'

/**
 * Starts a clock anew from the day on which the institution had our clarification; what was counted, granted or paused
 * before no longer counts. Refused where the rule does not let a clarification start the term again.
 */
export async function restartClock(actor: Actor, input: RestartClock): Promise<{ id: string }> {
  if (!mayKeepClock(actor)) throw new ForbiddenError()
  const { submissionKey, recipientId, on, reason } = input
  return once(actor, submissionKey, async (tx) => {
    const clock = await findClock(tx, actor, recipientId)
    refuseDayOutside(clock, actor, on)
    if (!clock.version.restarts) throw new ConflictError('rule_knows_no_restart')
    const written = await writeClockLine(tx, actor, clock, { kind: 'restart', on, reason })
    await rederiveDue(tx, actor, recipientId, 'restart')
    return written
  })
}
