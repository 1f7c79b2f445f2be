import { addDays, type Day } from '@/lib/dates'
import { dueOn } from '@/lib/deadlines/count-due'
import type { Calendar, NextStep, RuleInForce, Term } from '@/lib/deadlines/schema'

/** What we may do from a day on when no answer came; `until` is the last day for it, null where no term runs for us. */
export type StepAfter = { kind: NextStep['kind']; from: Day; term: Term | null; until: Day | null }

/**
 * What follows when nobody answers by the due day: the next step of the rule, from the day after, with the last day of its
 * own term, which is counted from the day that lapsed and by the same calendar (Regulation (EC) No 1049/2001, Article 7(4)).
 * A rule that names no step leaves a reminder.
 */
export function stepAfter(version: RuleInForce, lapsedOn: Day, calendar: Calendar | null): StepAfter {
  const { kind, term } = version.nextStep ?? { kind: 'reminder', term: null }
  const until = dueOn({ ...version, term, dayOne: 'day_after', extension: null }, lapsedOn, calendar)?.dueOn ?? null
  return { kind, from: addDays(lapsedOn, 1), term, until }
}
