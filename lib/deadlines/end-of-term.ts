import { Temporal } from 'temporal-polyfill'
import { addDays, toDay, type Day } from '@/lib/dates'
import type { RuleVersion, Term } from '@/lib/deadlines/schema'

/**
 * The last day of a term in days, weeks or months, before any rolling forward. Months by civil law: the same number of
 * the month or its last day; where the day of the trigger is itself day one, the term ends a day earlier (BGB §§ 187 and
 * 188; Regulation (EEC, Euratom) No 1182/71, Article 3).
 */
export function endOfTerm({ unit, count }: Term, triggerOn: Day, dayOne: RuleVersion['dayOne']): Day {
  const isSameDay = dayOne === 'same_day'
  if (unit !== 'months') return addDays(triggerOn, (unit === 'weeks' ? count * 7 : count) - (isSameDay ? 1 : 0))
  const trigger = Temporal.PlainDate.from(triggerOn)
  const end = trigger.add({ months: count })
  // Where the month has no such day, its last day is the end already.
  return toDay((isSameDay && end.day === trigger.day ? end.subtract({ days: 1 }) : end).toString())
}

/** The day that a letter counts as come on: after the hour limit of the law it is the next (Germany: 22 h). */
export const countsAsOn = (on: Day, hour: number | null, rule: Pick<RuleVersion, 'cutOffHour'>): Day =>
  hour !== null && rule.cutOffHour !== null && hour >= rule.cutOffHour ? addDays(on, 1) : on
