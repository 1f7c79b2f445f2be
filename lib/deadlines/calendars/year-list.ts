import { toDay, type Day } from '@/lib/dates'
import type { Calendar, Standing } from '@/lib/deadlines/schema'

/** A data file: the days of one year at one place, and where the list stands. */
export type YearList = {
  year: number
  place: string
  standing: string
  source: string
  note?: string
  days: Record<string, string | undefined>
}

const none: ReadonlyMap<Day, string> = new Map()

const entriesOf = ({ days }: YearList): [Day, string][] =>
  Object.entries(days).map(([on, name]) => [toDay(on), name ?? ''])

/** A calendar that is the sum of its year lists. A list that waits to be verified counts its days, but not as whole. */
export function calendarOfLists(about: Pick<Calendar, 'id' | 'name'>, lists: readonly YearList[]): Calendar {
  const byYear = new Map(lists.map((list) => [list.year, new Map(entriesOf(list))]))
  const whole = new Set(lists.filter(({ standing }) => (standing as Standing) !== 'to_verify').map(({ year }) => year))
  return {
    ...about,
    sourceOf: (year) => lists.find((list) => list.year === year)?.source ?? null,
    daysOf: (year) => byYear.get(year) ?? none,
    isListed: (year) => whole.has(year),
  }
}
