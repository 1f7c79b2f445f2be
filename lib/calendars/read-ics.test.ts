import { describe, expect, test } from 'vitest'
import { readIcs } from '@/lib/calendars/read-ics'
import { toDay } from '@/lib/dates'

const about = { today: toDay('2026-11-26'), timeZone: 'Europe/Brussels' }
const file = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:${index}`, 'SUMMARY:Day', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')
const days = (...events: string[][]) => readIcs(file(...events), about).map(({ on }) => on)
const in2027 = (...lines: string[]) => days(lines).filter((on) => on.startsWith('2027'))

describe('an event lies on', () => {
  test.each([
    ['its day', ['DTSTART;VALUE=DATE:20261201'], ['2026-12-01']],
    [
      'each day before its end',
      ['DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270102'],
      ['2026-12-30', '2026-12-31', '2027-01-01'],
    ],
    ['each day of its duration', ['DTSTART;VALUE=DATE:20261215', 'DURATION:P2D'], ['2026-12-15', '2026-12-16']],
    ['one day from midnight to midnight', ['DTSTART:20261203T000000', 'DTEND:20261204T000000'], ['2026-12-03']],
    [
      'both days that its hours touch',
      ['DTSTART:20261207T090000', 'DTEND:20261208T170000'],
      ['2026-12-07', '2026-12-08'],
    ],
    ['the day written, in a zone that nobody knows', ['DTSTART;TZID=Nowhere:20261217T100000'], ['2026-12-17']],
    ['the day of the workspace, in UTC', ['DTSTART:20261209T230000Z', 'DTEND:20261210T230000Z'], ['2026-12-10']],
    [
      'its one day, where the end is before it',
      ['DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261101'],
      ['2026-12-01'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(days(lines)).toEqual(expected)
  })
})

describe('a repeated event', () => {
  test.each([
    ['every year, however long ago it began', ['DTSTART;VALUE=DATE:16040101', 'RRULE:FREQ=YEARLY'], ['2027-01-01']],
    [
      'on the last Monday of May',
      ['DTSTART;VALUE=DATE:20260525', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO'],
      ['2027-05-31'],
    ],
    [
      'on the same, as Outlook writes it',
      ['DTSTART;VALUE=DATE:20260525', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYSETPOS=-1'],
      ['2027-05-31'],
    ],
    [
      'on the fourth Thursday of November',
      ['DTSTART;VALUE=DATE:20261126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'],
      ['2027-11-25'],
    ],
    ['on the hundredth day', ['DTSTART;VALUE=DATE:20260410', 'RRULE:FREQ=YEARLY;BYYEARDAY=100'], ['2027-04-10']],
    ['on the first Monday of the year', ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=YEARLY;BYDAY=1MO'], ['2027-01-04']],
    ['every other year', ['DTSTART;VALUE=DATE:20260701', 'RRULE:FREQ=YEARLY;INTERVAL=2'], []],
    [
      'every third month, on its last day',
      ['DTSTART;VALUE=DATE:20261130', 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
      ['2027-02-28', '2027-05-31', '2027-08-31', '2027-11-30'],
    ],
    ['as often as it says', ['DTSTART;VALUE=DATE:20261222', 'RRULE:FREQ=WEEKLY;COUNT=4'], ['2027-01-05', '2027-01-12']],
    ['until it ends', ['DTSTART;VALUE=DATE:20261230', 'RRULE:FREQ=DAILY;UNTIL=20270102'], ['2027-01-01', '2027-01-02']],
    [
      'without the days taken out of it',
      ['DTSTART;VALUE=DATE:20261228', 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20270104'],
      ['2027-01-11'],
    ],
    [
      'every fortnight, on two weekdays',
      ['DTSTART;VALUE=DATE:20261221', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20270120'],
      ['2027-01-04', '2027-01-08', '2027-01-18'],
    ],
    ['on 29 February only where there is one', ['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'], []],
  ])('comes %s', (_, lines, expected) => {
    expect(in2027(...lines)).toEqual(expected)
  })

  test('is moved where one of its days is given another', () => {
    const moved = ['UID:x', 'RECURRENCE-ID;VALUE=DATE:20270501', 'DTSTART;VALUE=DATE:20270503']
    const events = [['UID:x', 'DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY;COUNT=3'], moved]
    const text = file(...events).replaceAll(/UID:\d\r\n/g, '')
    expect(readIcs(text, about).map(({ on }) => on)).toEqual(['2026-05-01', '2027-05-03', '2028-05-01'])
  })

  test.each(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])('by a rule that has no day, %s, takes no time', (freq) => {
    const never = ['DTSTART;VALUE=DATE:20260101', `RRULE:FREQ=${freq};BYMONTH=2;BYMONTHDAY=31`]
    expect(days(never)).toEqual(['2026-01-01'])
  })

  test.each(['FREQ=SECONDLY', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=YEARLY;BYWEEKNO=20'])(
    'by hours or numbers of weeks is refused by its name (%s)',
    (rule) => {
      expect(() => days(['DTSTART:20260101T000000', `RRULE:${rule}`])).toThrow('calendar_repeats_oddly')
    },
  )
})

test('what is called off is no day', () => {
  expect(days(['DTSTART;VALUE=DATE:20261210', 'STATUS:CANCELLED'], ['DTSTART;VALUE=DATE:20261211'])).toEqual([
    '2026-12-11',
  ])
})

test.each([
  ['no calendar', 'Dear colleagues,', 'no_calendar_file'],
  ['a calendar that breaks off', file(['DTSTART;VALUE=DATE:20261201']).slice(0, 80), 'no_calendar_file'],
  ['a calendar without events', file(), 'no_calendar_file'],
  ['a month 13', file(['DTSTART;VALUE=DATE:20261399']), 'calendar_day_unreadable'],
  ['a day in words', file(['DTSTART:tomorrow']), 'calendar_day_unreadable'],
  ['an event without a day', file([]), 'calendar_day_unreadable'],
  ['an event of a year', file(['DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20270101']), 'calendar_event_long'],
  ['a diary', file(['DTSTART;VALUE=DATE:20100101', 'RRULE:FREQ=DAILY']), 'calendar_too_long'],
])('%s is refused with its reason', (_, text, why) => {
  expect(() => readIcs(text, about)).toThrow(why)
})

test('ten thousand events are read at once', () => {
  const events = Array.from({ length: 10_000 }, (_, index) => [`DTSTART;VALUE=DATE:2026${['01', '02'][index % 2]}15`])
  const began = performance.now()
  expect(days(...events)).toEqual(['2026-01-15', '2026-02-15'])
  expect(performance.now() - began).toBeLessThan(5000)
})
