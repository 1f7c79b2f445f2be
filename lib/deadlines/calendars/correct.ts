import type { Day } from '@/lib/dates'
import type { Calendar, DayCorrection } from '@/lib/deadlines/schema'

const yearOf = (on: Day) => Number(on.slice(0, 4))

/**
 * A calendar with a workspace's corrections, oldest first: the later one of a day counts. `wholeYears` are years for which
 * somebody gave the whole list.
 */
export function correctCalendar(
  calendar: Calendar,
  corrections: readonly DayCorrection[],
  wholeYears: readonly number[] = [],
): Calendar {
  if (corrections.length === 0 && wholeYears.length === 0) return calendar
  const byYear = Map.groupBy(corrections, ({ on }) => yearOf(on))
  const corrected = new Map<number, ReadonlyMap<Day, string>>()
  const daysOf = (year: number) => {
    const known = corrected.get(year)
    if (known) return known
    const days = new Map(calendar.daysOf(year))
    for (const { on, deed, name } of byYear.get(year) ?? []) {
      if (deed === 'added') days.set(on, name)
      else days.delete(on)
    }
    corrected.set(year, days)
    return days
  }
  return { ...calendar, daysOf, isListed: (year) => wholeYears.includes(year) || calendar.isListed(year) }
}
