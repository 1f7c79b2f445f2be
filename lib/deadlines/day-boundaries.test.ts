import { describe, expect, test } from 'vitest'
import { addDays, todayIn, toDay } from '@/lib/dates'
import { dueOn } from '@/lib/deadlines/count-due'
import { ruleOn } from '@/lib/deadlines/book'
import { replyRules } from '@/lib/deadlines/rules'
import { latenessOf } from '@/lib/deadlines/status'

/** Zone, local day, the instant it starts and the one it ends (UTC), its length in hours. */
const days = [
  ['Europe/Paris', '2026-03-29', '2026-03-28T23:00', '2026-03-29T22:00', 23],
  ['Europe/Paris', '2026-10-25', '2026-10-24T22:00', '2026-10-25T23:00', 25],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00', '2026-03-09T04:00', 23],
  ['America/New_York', '2026-11-01', '2026-11-01T04:00', '2026-11-02T05:00', 25],
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00', '2026-04-24T21:00', 23],
  ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00', '2026-03-29T21:00', 23],
  ['America/Havana', '2026-03-08', '2026-03-08T05:00', '2026-03-09T04:00', 23],
  ['Africa/Casablanca', '2026-02-15', '2026-02-14T23:00', '2026-02-16T00:00', 25],
  ['Asia/Gaza', '2026-03-28', '2026-03-27T22:00', '2026-03-28T21:00', 23],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00', '2018-11-05T02:00', 23],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00', '2026-04-05T13:30', 24.5],
  ['Asia/Kathmandu', '2026-06-30', '2026-06-29T18:15', '2026-06-30T18:15', 24],
  ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00', '2026-01-01T10:00', 24],
  ['Pacific/Pago_Pago', '2026-01-01', '2026-01-01T11:00', '2026-01-02T11:00', 24],
] as const

const at = (utc: string, milliseconds = 0) => new Date(Date.parse(`${utc}:00Z`) + milliseconds)

describe.each(days)('in %s the day %s', (zone, day, starts, ends, hours) => {
  test('is as long as it is', () => {
    expect((at(ends).getTime() - at(starts).getTime()) / 3_600_000).toBe(hours)
  })

  test('is today from its first instant to its last, and not before or after', () => {
    expect(todayIn(zone, at(starts, -1))).toBe(addDays(toDay(day), -1))
    expect(todayIn(zone, at(starts))).toBe(day)
    expect(todayIn(zone, at(ends, -1))).toBe(day)
    expect(todayIn(zone, at(ends))).toBe(addDays(toDay(day), 1))
  })

  test('as a due day is met until it ends, and late from the next instant', () => {
    const recipient = { state: 'sent', dueOn: toDay(day) } as const
    expect(latenessOf(recipient, todayIn(zone, at(ends, -1)))).toBe('due_soon')
    expect(latenessOf(recipient, todayIn(zone, at(ends)))).toBe('overdue')
  })

  test('as the day of a trigger counts days of the calendar, whatever their hours', () => {
    for (const rule of replyRules) {
      const version = ruleOn(rule, toDay(day))
      const due = version && dueOn(version, toDay(day), null)
      expect(due?.counted[0] ?? addDays(toDay(day), 1), rule.id).not.toBe(day)
    }
  })
})

test('a day that never was at a place is passed over by its clocks: Apia, 30 December 2011', () => {
  expect(todayIn('Pacific/Apia', new Date('2011-12-30T09:59:59.999Z'))).toBe('2011-12-29')
  expect(todayIn('Pacific/Apia', new Date('2011-12-30T10:00:00Z'))).toBe('2011-12-31')
})
