import { addDays, weekdayOf, type Day } from '@/lib/dates'
import type { Calendar, Clock, SkippedDay } from '@/lib/deadlines/schema'

export type Count = { counted: Day[]; skipped: SkippedDay[] }

export const yearOf = (day: Day) => Number(day.slice(0, 4))

/** Why a day is free of work; null for a working day (Regulation (EEC, Euratom) No 1182/71, Article 2). */
export function freeDay(on: Day, calendar: Calendar | null): SkippedDay | null {
  const weekday = weekdayOf(on)
  if (weekday === 6) return { on, why: 'saturday' }
  if (weekday === 7) return { on, why: 'sunday' }
  const name = calendar?.daysOf(yearOf(on)).get(on)
  return name === undefined ? null : { on, why: 'holiday', name }
}

/** Days on which we owed something: from the day we were asked to the day we did it, both inclusive (FOIA 2000, s. 10(2)). */
export function pausedDay(on: Day, { pauses }: Clock): SkippedDay | null {
  const pause = pauses.find(({ from, until }) => from <= on && (until === null || on <= until))
  return pause ? { on, why: 'paused', name: pause.reason } : null
}

/** Adds `days` counted days after `last` to the count, passing over those that are free; returns the last one. */
export function walk(
  { counted, skipped }: Count,
  last: Day,
  days: number,
  isFree: (day: Day) => SkippedDay | null,
): Day {
  const goal = counted.length + days
  let at = last
  while (counted.length < goal) {
    at = addDays(at, 1)
    const free = isFree(at)
    if (free) skipped.push(free)
    else counted.push(at)
  }
  return at
}

/** The first working day on or after the end of a term, and the free days before it. */
export function rollForward(end: Day, calendar: Calendar | null): { due: Day; free: SkippedDay[] } {
  const free: SkippedDay[] = []
  let due = end
  for (let next = freeDay(due, calendar); next; next = freeDay(due, calendar)) {
    free.push(next)
    due = addDays(due, 1)
  }
  return { due, free }
}
