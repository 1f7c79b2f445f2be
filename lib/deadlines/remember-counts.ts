import type { Day } from '@/lib/dates'
import { dueOn } from '@/lib/deadlines/count-due'
import type { Calendar, Clock, DueDay, RuleInForce } from '@/lib/deadlines/schema'

const isUntouched = ({ pauses, extensions, restartedOn, promisedOn }: Clock) =>
  pauses.length === 0 && extensions.length === 0 && !restartedOn && !promisedOn

/**
 * `dueOn` that remembers: many letters of one day have one due day. For one book only, and for as long as it is held:
 * rules and calendars are told apart by their ids.
 */
export function rememberCounts(): typeof dueOn {
  const counted = new Map<string, DueDay | null>()
  return (rule: RuleInForce, triggerOn: Day, calendar: Calendar | null, clock?: Clock) => {
    if (clock && !isUntouched(clock)) return dueOn(rule, triggerOn, calendar, clock)
    const key = [rule.ruleId, rule.version, calendar?.id, triggerOn].join('|')
    const known = counted.get(key)
    if (known !== undefined) return known
    const due = dueOn(rule, triggerOn, calendar)
    counted.set(key, due)
    return due
  }
}
