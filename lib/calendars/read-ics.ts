import ICAL from 'ical.js'
import { addDays, toDay, type Day } from '@/lib/dates'

/** Repeated events are followed for this many years from their first. */
const yearsAhead = 10
const mostDays = 4000

export type FoundDay = { on: Day; name: string }

const two = (value: number) => String(value).padStart(2, '0')

/** The day as it is written: a time in whatever zone lies on the day that the file names. */
const dayOfTime = ({ year, month, day }: ICAL.Time): Day => toDay(`${year}-${two(month)}-${two(day)}`)

/** How many days an event covers: its end is the day after the last, or a time on the last. */
function daysCovered(event: ICAL.Event): number {
  const [start, end] = [event.startDate, event.endDate as ICAL.Time | null]
  if (!end) return 1
  const days = Math.round(end.subtractDate(start).toSeconds() / 86_400)
  return Math.min(Math.max(1, days), 60)
}

function startsOf(event: ICAL.Event): ICAL.Time[] {
  if (!event.isRecurring()) return [event.startDate]
  const starts: ICAL.Time[] = []
  const until = event.startDate.year + yearsAhead
  const iterator = event.iterator()
  for (let next: ICAL.Time | null = iterator.next(); next && next.year <= until && starts.length < mostDays;) {
    starts.push(next)
    next = iterator.next() as ICAL.Time | null
  }
  return starts
}

const isCalledOff = (event: ICAL.Event) =>
  String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED'

/**
 * The days of an iCalendar file (RFC 5545) with their names, in order and each once; an event of several days is each of
 * them, a repeated one is followed for ten years. Null for what is no such file or has no days in it.
 */
export function readIcs(text: string): FoundDay[] | null {
  let root: ICAL.Component
  try {
    root = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
  } catch {
    return null // whatever the parser says of it, it is not a calendar; the caller says so
  }
  const found = new Map<Day, string>()
  for (const component of root.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component)
    if (!(event.startDate as ICAL.Time | null) || isCalledOff(event)) continue
    const length = daysCovered(event)
    for (const start of startsOf(event)) {
      for (let i = 0; i < length && found.size < mostDays; i += 1)
        found.set(addDays(dayOfTime(start), i), event.summary || '–')
    }
  }
  return found.size === 0 ? null : [...found].map(([on, name]) => ({ on, name })).sort((a, b) => (a.on < b.on ? -1 : 1))
}
