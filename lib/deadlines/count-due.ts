import { Temporal } from 'temporal-polyfill'
import { addDays, toDay, weekdayOf, type Day } from '@/lib/dates'
import type { Calendar, DueDay, ReplyRule } from '@/lib/deadlines/schema'

type Counting = Pick<DueDay, 'counted' | 'skipped'>

const freeDay = (value: Day, calendar: Calendar | null): DueDay['skipped'][number] | null => {
  const weekday = weekdayOf(value)
  if (weekday === 6) return { on: value, why: 'saturday' }
  if (weekday === 7) return { on: value, why: 'sunday' }
  const name = calendar?.holidays.get(value)
  return name === undefined ? null : { on: value, why: 'holiday', name }
}

/** Regulation (EEC, Euratom) No 1182/71, Articles 2 and 3: day one is the day after; weekends and holidays do not count. */
function countWorkingDays(from: Day, count: number, calendar: Calendar | null): Counting {
  const counted: Day[] = []
  const skipped: DueDay['skipped'] = []
  for (let at = addDays(from, 1); counted.length < count; at = addDays(at, 1)) {
    const free = freeDay(at, calendar)
    if (free) skipped.push(free)
    else counted.push(at)
  }
  return { counted, skipped }
}

/** Months by civil law: the same number of the month, or its last day (31 January and one month: 28 or 29 February). */
function endOfTerm(rule: ReplyRule, from: Day): Day {
  const start = Temporal.PlainDate.from(from)
  if (rule.unit === 'months') return toDay(start.add({ months: rule.count }).toString())
  return addDays(from, rule.unit === 'weeks' ? rule.count * 7 : rule.count)
}

function rollForward(end: Day, calendar: Calendar | null): Counting & { dueOn: Day } {
  const skipped: DueDay['skipped'] = []
  let at = end
  for (let free = freeDay(at, calendar); free; free = freeDay(at, calendar)) {
    skipped.push(free)
    at = addDays(at, 1)
  }
  return { dueOn: at, counted: [], skipped }
}

const yearsBetween = (from: Day, to: Day) => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/**
 * The day by which an answer is due under a rule, counted from the day of its trigger, with every day counted and every
 * day skipped. A pure function of its arguments: no clock, no time zone. `calendar` is the one that the rule names.
 */
export function dueOn(rule: ReplyRule, triggerOn: Day, calendar: Calendar | null): DueDay {
  const named = { ruleId: rule.id, ruleVersion: rule.version, calendarId: calendar?.id ?? null, triggerOn }
  const lacking = (end: Day) =>
    yearsBetween(triggerOn, end).filter((year) => calendar && !calendar.years.includes(year))
  if (rule.unit === 'working_days') {
    const { counted, skipped } = countWorkingDays(triggerOn, rule.count, calendar)
    const end = counted.at(-1) ?? triggerOn
    return { ...named, dueOn: end, counted, skipped, yearsWithoutList: lacking(end), rolledFrom: null }
  }
  const end = endOfTerm(rule, triggerOn)
  const rolled = rule.rollsForward ? rollForward(end, calendar) : { dueOn: end, counted: [], skipped: [] }
  return { ...named, ...rolled, yearsWithoutList: lacking(rolled.dueOn), rolledFrom: rolled.dueOn === end ? null : end }
}
