import { describe, expect, test } from 'vitest'
import { addDays, dateOf, day, dayOf, daysBetween, nullableDay, todayIn, toDay } from '@/lib/dates'

describe('a day', () => {
  test.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', 'tomorrow', '0026-01-01'])('%s is refused', (text) => {
    expect(day.safeParse(text).success).toBe(false)
  })

  test('keeps its date through the database column and back, whatever the zone of the server', () => {
    for (const text of ['2021-11-29', '2024-02-29', '2026-03-29', '2026-10-25'])
      expect(dayOf(dateOf(toDay(text)))).toBe(text)
  })

  test('may be unknown where the form says so', () => {
    expect(nullableDay.parse('')).toBeNull()
    expect(nullableDay.safeParse('2026-02-30').success).toBe(false)
  })

  test('counts over the change to summer time without losing an hour', () => {
    expect(daysBetween(toDay('2026-03-28'), toDay('2026-03-30'))).toBe(2)
    expect(addDays(toDay('2026-10-24'), 2)).toBe('2026-10-26')
  })
})

describe('today', () => {
  test.each([
    ['Europe/Paris', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Paris', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Paris', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
    ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
    ['Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24'],
    ['Asia/Beirut', '2026-03-28T22:00:00Z', '2026-03-29'],
    ['America/Havana', '2026-03-08T05:00:00Z', '2026-03-08'],
    ['Asia/Gaza', '2026-03-28T20:59:59Z', '2026-03-28'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05'],
    ['Asia/Kathmandu', '2026-06-29T18:15:00Z', '2026-06-30'],
    ['Pacific/Kiritimati', '2025-12-31T10:00:00Z', '2026-01-01'],
    ['Pacific/Pago_Pago', '2026-01-01T11:00:00Z', '2026-01-01'],
  ])('in %s at %s is %s', (zone, instant, expected) => {
    expect(todayIn(zone, new Date(instant))).toBe(expected)
  })
})
