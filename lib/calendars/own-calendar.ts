import type { Day } from '@/lib/dates'
import { correctCalendar } from '@/lib/deadlines/calendars/correct'
import { calendarOfLists } from '@/lib/deadlines/calendars/year-list'
import type { Calendar } from '@/lib/deadlines/schema'

type Rows = {
  id: string
  own: { name: string; source: string } | null
  shipped: Calendar | null
  /** Oldest first. */
  rows: readonly { on: Day; deed: 'added' | 'removed'; name: string }[]
  whole: readonly { year: number; source: string }[]
}

/** A calendar as a workspace has it: its own or the product's, with its corrections and the years it gave whole. */
export function calendarOfRows({ id, own, shipped, rows, whole }: Rows): Calendar {
  const base = shipped ?? calendarOfLists({ id, name: own?.name ?? id }, [])
  const corrected = correctCalendar(
    base,
    rows,
    whole.map(({ year }) => year),
  )
  const sourceOf = (year: number) =>
    whole.find((line) => line.year === year)?.source ?? base.sourceOf(year) ?? own?.source ?? null
  return { ...corrected, sourceOf }
}
