import { toDay, type Day } from '@/lib/dates'
import type { Calendar } from '@/lib/deadlines/schema'

const year = (value: number, days: Record<string, string>): [Day, string][] =>
  Object.entries(days).map(([monthDay, name]) => [toDay(`${value}-${monthDay}`), name])

const closing = (value: number, days: number[]) =>
  year(value, Object.fromEntries(days.map((day) => [`12-${day}`, 'End-of-year closure'])))

/**
 * Days on which the Commission's offices in Brussels are closed. A table for each year, never computed: the closing days
 * move, and days that fall on a weekend are not listed. 2014: OJ C 39, 12.2.2013. 2023: OJ C 201 I, 28.5.2021.
 */
export const euCommissionBrussels: Calendar = {
  id: 'eu-commission-brussels',
  name: 'European Commission, Brussels',
  years: [2014, 2023],
  source: 'OJ C 39, 12.2.2013 (for 2014); OJ C 201 I, 28.5.2021 (for 2023)',
  holidays: new Map([
    ...year(2014, {
      '01-01': 'New Year',
      '01-02': 'Day after New Year',
      '04-17': 'Maundy Thursday',
      '04-18': 'Good Friday',
      '04-21': 'Easter Monday',
      '05-01': 'Labour Day',
      '05-09': 'Schuman Declaration',
      '05-29': 'Ascension',
      '05-30': 'Day after Ascension',
      '06-09': 'Whit Monday',
      '07-21': 'Belgian national day',
      '08-15': 'Assumption',
    }),
    ...closing(2014, [24, 25, 26, 29, 30, 31]),
    ...year(2023, {
      '01-02': 'Day after New Year',
      '04-06': 'Maundy Thursday',
      '04-07': 'Good Friday',
      '04-10': 'Easter Monday',
      '05-01': 'Labour Day',
      '05-09': 'Schuman Declaration',
      '05-18': 'Ascension',
      '05-19': 'Day after Ascension',
      '05-29': 'Whit Monday',
      '07-21': 'Belgian national day',
      '08-15': 'Assumption',
      '11-01': 'All Saints',
      '11-02': 'All Souls',
    }),
    ...closing(2023, [25, 26, 27, 28, 29]),
  ]),
}
