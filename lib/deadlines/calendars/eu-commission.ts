import brussels2014 from '@/lib/deadlines/calendars/eu-commission/2014-brussels.json'
import luxembourg2014 from '@/lib/deadlines/calendars/eu-commission/2014-luxembourg.json'
import brussels2015 from '@/lib/deadlines/calendars/eu-commission/2015-brussels.json'
import luxembourg2015 from '@/lib/deadlines/calendars/eu-commission/2015-luxembourg.json'
import brussels2020 from '@/lib/deadlines/calendars/eu-commission/2020-brussels.json'
import luxembourg2020 from '@/lib/deadlines/calendars/eu-commission/2020-luxembourg.json'
import brussels2021 from '@/lib/deadlines/calendars/eu-commission/2021-brussels.json'
import luxembourg2021 from '@/lib/deadlines/calendars/eu-commission/2021-luxembourg.json'
import brussels2022 from '@/lib/deadlines/calendars/eu-commission/2022-brussels.json'
import luxembourg2022 from '@/lib/deadlines/calendars/eu-commission/2022-luxembourg.json'
import brussels2023 from '@/lib/deadlines/calendars/eu-commission/2023-brussels.json'
import luxembourg2023 from '@/lib/deadlines/calendars/eu-commission/2023-luxembourg.json'
import { calendarOfLists } from '@/lib/deadlines/calendars/year-list'
import type { Calendar } from '@/lib/deadlines/schema'

/**
 * Days on which the offices of the Commission are closed. A file for each year and place, never computed: the closing
 * days move, days that fall on a weekend are not listed, and Luxembourg keeps another national day.
 */
export const euCommissionCalendars: readonly Calendar[] = [
  calendarOfLists({ id: 'eu-commission-brussels', name: 'European Commission, Brussels' }, [
    brussels2014,
    brussels2015,
    brussels2020,
    brussels2021,
    brussels2022,
    brussels2023,
  ]),
  calendarOfLists({ id: 'eu-commission-luxembourg', name: 'European Commission, Luxembourg' }, [
    luxembourg2014,
    luxembourg2015,
    luxembourg2020,
    luxembourg2021,
    luxembourg2022,
    luxembourg2023,
  ]),
]
