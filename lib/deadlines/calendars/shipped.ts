import { euCommissionCalendars } from '@/lib/deadlines/calendars/eu-commission'
import { nationalCalendar, nationalCalendarIds } from '@/lib/deadlines/calendars/national'
import { calendarOfLists } from '@/lib/deadlines/calendars/year-list'
import type { Calendar } from '@/lib/deadlines/schema'

/** Institutions that keep a list of their own which is not known here yet: every year says so. */
const withoutLists = [
  calendarOfLists({ id: 'eu-council-brussels', name: 'Council, General Secretariat' }, []),
  calendarOfLists({ id: 'own-list-unknown', name: 'The institution’s own list, not known here' }, []),
]

/** Calendars of institutions that come with the product. */
export const institutionCalendars: readonly Calendar[] = [...euCommissionCalendars, ...withoutLists]

const byId = new Map(institutionCalendars.map((calendar) => [calendar.id, calendar]))

/** A calendar that comes with the product, an institution's or a country's; null for an id that is not known. */
export const shippedCalendar = (id: string): Calendar | null => byId.get(id) ?? nationalCalendar(id)

/** Every id that `shippedCalendar` knows, with its name; states of countries are found by their code as well. */
export const shippedCalendars = (): Calendar[] => [
  ...institutionCalendars,
  ...nationalCalendarIds.flatMap((id) => nationalCalendar(id) ?? []),
]
