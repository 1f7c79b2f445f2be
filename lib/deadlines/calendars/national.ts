import Holidays from 'date-holidays'
import { isDay, type Day } from '@/lib/dates'
import type { Calendar } from '@/lib/deadlines/schema'

/** Parts of a country whose calendars apply together: a holiday in any of them is one (FOIA 2000, section 10(6)). */
const unions: Record<string, { name: string; parts: readonly string[] }> = {
  'uk-any-part': { name: 'United Kingdom, any part', parts: ['gb-eng', 'gb-wls', 'gb-sct', 'gb-nir'] },
}

const source = 'Public holidays of the country, by the library date-holidays'
const countries = new Holidays().getCountries('en')

function daysOfPart(part: string, year: number): [Day, string][] {
  const [country = '', state = ''] = part.toUpperCase().split('-')
  const holidays = state ? new Holidays(country, state) : new Holidays(country)
  return holidays
    .getHolidays(year, 'en')
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, name }) => {
      const on = date.slice(0, 10)
      return isDay(on) ? [[on, name] satisfies [Day, string]] : []
    })
}

function memo<T>(make: (year: number) => T): (year: number) => T {
  const made = new Map<number, T>()
  return (year) => {
    const known = made.get(year)
    if (known !== undefined) return known
    const value = make(year)
    made.set(year, value)
    return value
  }
}

const calendarOfParts = (id: string, name: string, parts: readonly string[]): Calendar => ({
  id,
  name,
  sourceOf: () => source,
  daysOf: memo((year) => new Map(parts.flatMap((part) => daysOfPart(part, year)))),
  isListed: () => true,
})

const made = new Map<string, Calendar>()

/** The name of `national-lt` or `national-de-be`; null for a country or state that the library does not know. */
function nameOfPart(part: string): string | null {
  const [code = '', state] = part.toUpperCase().split('-')
  const country = countries[code]
  if (!country) return null
  if (!state) return country
  const states = new Holidays().getStates(code, 'en') as Record<string, string> | undefined
  return states?.[state] ? `${country}, ${states[state]}` : null
}

/**
 * Public holidays of a country or of a state in it: `national-lt`, `national-de-be`, and unions such as `uk-any-part`.
 * Null for what is no such id. Years are computed when they are asked for.
 */
export function nationalCalendar(id: string): Calendar | null {
  const known = made.get(id)
  if (known) return known
  const union = unions[id]
  const part = /^national-([a-z]{2}(?:-[a-z0-9]{1,3})?)$/.exec(id)?.[1]
  const name = union?.name ?? (part ? nameOfPart(part) : null)
  if (name === null) return null
  const calendar = calendarOfParts(id, name, union?.parts ?? [part ?? ''])
  made.set(id, calendar)
  return calendar
}

/** The ids of countries and of the unions; states are found by adding their code. */
export const nationalCalendarIds: readonly string[] = [
  ...Object.keys(unions),
  ...Object.keys(countries).map((code) => `national-${code.toLowerCase()}`),
]

/** Calendars of countries and the unions, by name. */
export const countryCalendars = (): { id: string; name: string }[] =>
  nationalCalendarIds
    .flatMap((id) => nationalCalendar(id) ?? [])
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
