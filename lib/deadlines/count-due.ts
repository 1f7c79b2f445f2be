import { addDays, compareDays, daysBetween, type Day } from '@/lib/dates'
import { pausedSince, untouchedClock } from '@/lib/deadlines/clock'
import { endOfTerm } from '@/lib/deadlines/end-of-term'
import type { Calendar, Clock, ClockExtension, DueDay, RuleInForce, Term } from '@/lib/deadlines/schema'
import { freeDay, pausedDay, rollForward, walk, yearOf, type Count } from '@/lib/deadlines/walk-days'

/** The end of the term as counted, and the day it is due after rolling forward. */
type Reached = { end: Day; due: Day }

const yearsBetween = (from: Day, to: Day) =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)

/** Counts terms one after the other for one trigger; what was counted and skipped gathers in `count`. */
function counter(rule: RuleInForce, start: Day, calendar: Calendar | null, clock: Clock) {
  const count: Count = { counted: [], skipped: [] }

  function reach(term: Term, last: Day, nominalEnd: Day): Reached {
    if (term.unit === 'working_days') {
      const end = walk(count, last, term.count, (on) => pausedDay(on, clock) ?? freeDay(on, calendar))
      return { end, due: end }
    }
    const end = walk(count, last, Math.max(0, daysBetween(last, nominalEnd)), (on) => pausedDay(on, clock))
    return { end, due: rule.rollsForward ? rollForward(end, calendar).due : end }
  }

  return {
    count,
    term: (term: Term) =>
      reach(term, rule.dayOne === 'same_day' ? addDays(start, -1) : start, endOfTerm(term, start, rule.dayOne)),
    extend(extension: ClockExtension, { end, due }: Reached): Reached {
      if ('until' in extension) return compareDays(extension.until, due) > 0 ? both(extension.until) : { end, due }
      const { term, from } = extension
      if (from === 'due') return reach(term, end, endOfTerm(term, end, 'day_after'))
      // A length in all: what was counted already is part of it, and what stood still before is not.
      const rest = { ...term, count: Math.max(0, term.count - count.counted.length) }
      const stoodStill = count.skipped.filter(({ why }) => why === 'paused').length
      return reach(rest, end, addDays(endOfTerm(term, start, rule.dayOne), stoodStill))
    },
  }
}

/** Where the term ends on a free day, its last day is counted on the working day that it rolls to. */
function withRolled({ counted, skipped }: Count, { end, due }: Reached, calendar: Calendar | null): Count {
  if (end === due) return { counted, skipped }
  return { counted: [...counted.slice(0, -1), due], skipped: [...skipped, ...rollForward(end, calendar).free] }
}

const both = (day: Day): Reached => ({ end: day, due: day })

/**
 * The day by which an answer is due under one version of a rule, counted from the day of its trigger, with every day
 * counted and every day skipped; null where the version gives no term, or while the clock stands still. A pure function
 * of its arguments: no clock of a machine, no time zone.
 */
export function dueOn(
  rule: RuleInForce,
  triggerOn: Day,
  calendar: Calendar | null,
  clock: Clock = untouchedClock,
): DueDay | null {
  if (!rule.term || pausedSince(clock)) return null
  const start = clock.restartedOn ?? triggerOn
  const { count, term, extend } = counter(rule, start, calendar, clock)
  let reached = term(rule.term)
  const steps: DueDay['steps'] = [{ why: 'term', dueOn: reached.due }]
  for (const extension of clock.extensions) {
    reached = extend(extension, reached)
    steps.push({ why: 'extension', dueOn: reached.due })
  }
  const { promisedOn } = clock
  if (rule.extension?.by === 'holding_reply' && promisedOn && compareDays(reached.due, promisedOn) < 0) {
    reached = both(promisedOn)
    steps.push({ why: 'promise', dueOn: promisedOn })
  }
  return {
    dueOn: reached.due,
    ruleId: rule.ruleId,
    ruleVersion: rule.version,
    calendarId: calendar?.id ?? null,
    triggerOn: start,
    ...withRolled(count, reached, calendar),
    yearsWithoutList: yearsBetween(start, reached.due).filter((year) => calendar && !calendar.isListed(year)),
    rolledFrom: reached.due === reached.end ? null : reached.end,
    steps,
  }
}
