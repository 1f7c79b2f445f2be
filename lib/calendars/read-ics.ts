import ICAL from 'ical.js'
import { repeatDays, dayNumber, type DayNumber } from '@/lib/calendars/repeat-days'
import { dateOf, dayOf, todayIn, type Day } from '@/lib/dates'
import { InvalidError } from '@/lib/errors'

/** Repeated events are followed this many years back and ahead of today. */
const years = 10
const mostEvents = 20_000
const mostRepeated = 500
const mostDays = 4000
/** Nobody is away for longer at a stretch; what is longer is no holiday. */
const longestEvent = 60

/** `isRepeated`: it follows from a rule in the file, so that the file does not say that it lists that year. */
export type FoundDay = { on: Day; name: string; isRepeated: boolean }

const numberOf = (day: Day): DayNumber => dateOf(day).getTime() / 86_400_000
const dayAt = (number: DayNumber): Day => dayOf(new Date(number * 86_400_000))

/**
 * The day that a time lies on: as it is written, whatever its zone; a time in UTC names no place and is read in the zone
 * of the workspace.
 */
function dayOfTime(time: ICAL.Time, timeZone: string): DayNumber {
  const { year, month, day, hour, minute, second } = time
  if (time.isDate || time.zone !== ICAL.Timezone.utcTimezone) return dayNumber(year, month, day)
  return numberOf(todayIn(timeZone, new Date(Date.UTC(year, month - 1, day, hour, minute, second))))
}

const timeOf = (component: ICAL.Component, name: string): ICAL.Time | null => {
  const value = component.getFirstPropertyValue(name)
  return value instanceof ICAL.Time ? value : null
}

/** 13 February 30 rolls into another month where it is read: such a day is none. */
function isWritten(component: ICAL.Component, time: ICAL.Time): boolean {
  const [, , , written] = component.getFirstProperty('dtstart')?.toJSON() ?? []
  const two = (value: number) => String(value).padStart(2, '0')
  return String(written).startsWith(`${time.year}-${two(time.month)}-${two(time.day)}`)
}

/** How many days an event covers: a day at its end is the day after the last, a time at its end lies on the last. */
function daysCovered(component: ICAL.Component, start: ICAL.Time, timeZone: string): number {
  const duration = component.getFirstPropertyValue('duration')
  const end = timeOf(component, 'dtend') ?? (duration instanceof ICAL.Duration ? start.clone() : null)
  if (!end) return 1
  if (duration instanceof ICAL.Duration && !timeOf(component, 'dtend')) end.addDuration(duration)
  if (!end.isDate) end.adjust(0, 0, 0, -1)
  return Math.max(1, dayOfTime(end, timeZone) - dayOfTime(start, timeZone) + (end.isDate ? 0 : 1))
}

const textOf = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name) ?? '')

/** The days named by properties such as EXDATE and RDATE. */
const daysNamed = (component: ICAL.Component, name: string, timeZone: string): DayNumber[] =>
  component
    .getAllProperties(name)
    .flatMap((property) => property.getValues())
    .flatMap((value: unknown) => (value instanceof ICAL.Time ? [dayOfTime(value, timeZone)] : []))

type Scope = { today: Day; timeZone: string; replaced: Set<string> }

/** The days on which an event begins. Refuses a repetition that no list of holidays has. */
function beginsOf(component: ICAL.Component, begin: DayNumber, { today, timeZone, replaced }: Scope): DayNumber[] {
  const rules = component.getAllProperties('rrule').map((property) => property.getFirstValue() as ICAL.Recur)
  const year = Number(today.slice(0, 4))
  const [from, to] = [dayNumber(year - years, 1, 1), dayNumber(year + years, 12, 31)]
  const repeated = rules.flatMap((rule) => {
    const days = repeatDays(rule, begin, from, to)
    if (!days) throw new InvalidError('text', 'calendar_repeats_oddly', { name: textOf(component, 'summary') })
    return days
  })
  const begins = rules.length > 0 ? repeated : [begin]
  const left = new Set(daysNamed(component, 'exdate', timeZone))
  return [...begins, ...daysNamed(component, 'rdate', timeZone)].filter(
    (day) => !left.has(day) && !replaced.has(`${textOf(component, 'uid')} ${day}`),
  )
}

function parse(text: string): ICAL.Component[] {
  try {
    const root = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
    return root.getAllSubcomponents('vevent')
  } catch {
    return [] // whatever the parser says of it, it is not a calendar; the caller says so
  }
}

/** The day an event begins on; refuses one that is no day, because the list would lack it without a word. */
function startOf(component: ICAL.Component): ICAL.Time {
  const name = textOf(component, 'summary')
  let start: ICAL.Time | null = null
  try {
    start = timeOf(component, 'dtstart')
  } catch {
    // said below
  }
  if (!start || !isWritten(component, start)) throw new InvalidError('text', 'calendar_day_unreadable', { name })
  return start
}

/**
 * The days of an iCalendar file (RFC 5545) with their names, in order and each once; an event of several days is each of
 * them, a repeated one is followed for ten years around today. Refuses what is no such file or has no days in it, and
 * what is too large or too odd for a list of holidays.
 */
export function readIcs(text: string, { today, timeZone }: { today: Day; timeZone: string }): FoundDay[] {
  const events = parse(text).filter((one) => textOf(one, 'status').toUpperCase() !== 'CANCELLED')
  if (events.length === 0) throw new InvalidError('text', 'no_calendar_file')
  const repeated = events.filter((one) => one.hasProperty('rrule'))
  if (events.length > mostEvents || repeated.length > mostRepeated)
    throw new InvalidError('text', 'calendar_too_long', { days: mostDays })
  const replaced = new Set(
    events.flatMap((one) => daysNamed(one, 'recurrence-id', timeZone).map((day) => `${textOf(one, 'uid')} ${day}`)),
  )
  const found = new Map<DayNumber, { name: string; isRepeated: boolean }>()
  for (const component of events) {
    const start = startOf(component)
    const name = textOf(component, 'summary') || '–'
    const length = daysCovered(component, start, timeZone)
    if (length > longestEvent) throw new InvalidError('text', 'calendar_event_long', { name, days: longestEvent })
    const isOverride = component.hasProperty('recurrence-id')
    const scope = { today, timeZone, replaced: isOverride ? new Set<string>() : replaced }
    const isRepeated = component.hasProperty('rrule')
    for (const begin of beginsOf(component, dayOfTime(start, timeZone), scope)) {
      for (let day = begin; day < begin + length; day += 1) {
        const before = found.get(day)
        found.set(day, { name, isRepeated: isRepeated && (before?.isRepeated ?? true) })
      }
    }
    if (found.size > mostDays) throw new InvalidError('text', 'calendar_too_long', { days: mostDays })
  }
  return [...found].sort(([a], [b]) => a - b).map(([day, about]) => ({ on: dayAt(day), ...about }))
}
