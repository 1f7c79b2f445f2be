import type ICAL from 'ical.js'

/** Days as whole numbers since 1970, so that twenty years of them cost nothing. */
export type DayNumber = number

/** Days from 1 January 1970 to a day of the Gregorian calendar, months counted from 1; one past the end of a month lies in the next. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / 86_400_000

type Parts = { number: DayNumber; year: number; month: number; day: number; weekday: number }

function partsOf(number: DayNumber): Parts {
  const date = new Date(number * 86_400_000)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return { number, year, month, day, weekday: date.getUTCDay() }
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
/** The parts of a rule that make days; what makes hours or counts weeks by number is in no list of holidays. */
const known = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYDAY', 'BYSETPOS']
/** A rule that says how often it repeats is counted from its first day, which must not lie further back. */
const earliestCounted = 1900

const lengthOfMonth = ({ year, month }: Parts) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const lengthOfYear = (year: number) => dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1)

/** Whether the place of a day, counted from 1, is one that is named; negative ones are counted from the end. */
const isNamed = (named: number[] | undefined, place: number, length: number) =>
  !named || named.some((one) => one === place || one === place - length - 1)

/** A weekday, or the n-th of its month or year (RFC 5545, 3.3.10). */
function isWeekday(names: string[] | undefined, at: Parts, inYear: boolean): boolean {
  if (!names) return true
  const inMonth = { place: at.day, length: lengthOfMonth(at) }
  const { place, length } = inYear
    ? { place: at.number - dayNumber(at.year, 1, 1) + 1, length: lengthOfYear(at.year) }
    : inMonth
  const [fromStart, fromEnd] = [Math.ceil(place / 7), -Math.ceil((length - place + 1) / 7)]
  return names.some((name) => {
    const nth = Number(name.slice(0, -2) || 0)
    return name.slice(-2) === weekdays[at.weekday] && (nth === 0 || nth === fromStart || nth === fromEnd)
  })
}

type Named = Partial<Record<'BYMONTH' | 'BYMONTHDAY' | 'BYYEARDAY' | 'BYSETPOS', number[]>> & { BYDAY?: string[] }

/** What the first day says where the rule is silent: the same day of the year, month or week. */
function withDefaults(rule: Named, freq: string, first: Parts): Named {
  if (rule.BYDAY ?? rule.BYMONTHDAY ?? rule.BYYEARDAY) return rule
  if (freq === 'YEARLY') return { ...rule, BYMONTH: rule.BYMONTH ?? [first.month], BYMONTHDAY: [first.day] }
  if (freq === 'MONTHLY') return { ...rule, BYMONTHDAY: [first.day] }
  return freq === 'WEEKLY' ? { ...rule, BYDAY: [weekdays[first.weekday] ?? ''] } : rule
}

/** The first day of the period, `steps` periods after that of the first day, and the day after its last. */
function periodOf(freq: string, first: Parts, steps: number, weekStart: number): [DayNumber, DayNumber] {
  const { year, month, number, weekday } = first
  if (freq === 'YEARLY') return [dayNumber(year + steps, 1, 1), dayNumber(year + steps + 1, 1, 1)]
  if (freq === 'MONTHLY') return [dayNumber(year, month + steps, 1), dayNumber(year, month + steps + 1, 1)]
  const length = freq === 'WEEKLY' ? 7 : 1
  const begin = (freq === 'WEEKLY' ? number - ((weekday - weekStart + 7) % 7) : number) + steps * length
  return [begin, begin + length]
}

const daysInPeriod: Record<string, number | undefined> = { YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1 }

/**
 * The days on which a repeated event begins, from one day to another, both inclusive (RFC 5545, 3.3.10). Null for a rule
 * by hours, by numbers of weeks, or counted from before 1900: no list of holidays has one. Never looks at more days than
 * lie between the two, whatever the rule says, because a rule may have no day at all.
 */
export function repeatDays(rule: ICAL.Recur, begin: DayNumber, from: DayNumber, to: DayNumber): DayNumber[] | null {
  const { freq, interval, count, until, wkst } = rule
  const longest = daysInPeriod[freq]
  const first = partsOf(begin)
  const given = rule.parts as Named
  if (longest === undefined || Object.keys(given).some((part) => !known.includes(part))) return null
  if (count && first.year < earliestCounted) return null
  const named = withDefaults(given, freq, first)
  const inYear = freq === 'YEARLY' && !named.BYMONTH
  const fits = (at: Parts) =>
    isNamed(named.BYMONTH, at.month, 12) &&
    isNamed(named.BYMONTHDAY, at.day, lengthOfMonth(at)) &&
    isNamed(named.BYYEARDAY, at.number - dayNumber(at.year, 1, 1) + 1, lengthOfYear(at.year)) &&
    isWeekday(named.BYDAY, at, inYear)
  const last = until ? Math.min(to, dayNumber(until.year, until.month, until.day)) : to
  const found: DayNumber[] = begin >= from && begin <= to ? [begin] : []
  // Without a count nothing before the first day that is asked for matters.
  const skipped = count ? 0 : Math.max(0, Math.floor((from - begin) / longest / interval) - 1)
  for (let [steps, counted] = [skipped * interval, 1]; ; steps += interval) {
    const [start, end] = periodOf(freq, first, steps, wkst - 1)
    if (start > last) return found
    const inPeriod: DayNumber[] = []
    for (let day = start; day < end; day += 1) if (fits(partsOf(day))) inPeriod.push(day)
    for (const [index, day] of inPeriod.entries()) {
      if (day <= begin || !isNamed(named.BYSETPOS, index + 1, inPeriod.length)) continue
      counted += 1
      if (day > last || (count && counted > count)) return found
      if (day >= from) found.push(day)
    }
  }
}
