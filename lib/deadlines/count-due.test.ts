import { describe, expect, test } from 'vitest'
import { addDays, compareDays, toDay, type Day } from '@/lib/dates'
import { calendarFor, ruleOn } from '@/lib/deadlines/book'
import { clockOf, untouchedClock, type ClockLine } from '@/lib/deadlines/clock'
import { dueOn } from '@/lib/deadlines/count-due'
import { countsAsOn } from '@/lib/deadlines/end-of-term'
import type { Clock, DueDay, RuleInForce } from '@/lib/deadlines/schema'
import { shippedBook } from '@/lib/deadlines/shipped-book'

const version = (id: string, on: string): RuleInForce => {
  const rule = shippedBook.rule(id)
  const found = rule && ruleOn(rule, toDay(on))
  if (!found) throw new Error(`${id} on ${on}`)
  return found
}

function count(id: string, on: string, clock: Clock = untouchedClock): DueDay {
  const rule = version(id, on)
  const due = dueOn(rule, toDay(on), calendarFor(shippedBook, rule, null), clock)
  if (!due) throw new Error(`${id} on ${on} is not due`)
  return due
}

const line = (given: Partial<Omit<ClockLine, 'on'>> & { kind: ClockLine['kind']; on: string }): ClockLine => ({
  term: null,
  from: 'due',
  until: null,
  reason: 'x',
  ...given,
  on: toDay(given.on),
})

describe('a due day', () => {
  test('of a letter received by the Commission on Monday 29 November 2021 is Monday 20 December 2021', () => {
    const due = count('eu-commission-letters', '2021-11-29')
    expect(due.dueOn).toBe('2021-12-20')
    expect(due.counted).toHaveLength(15)
    expect(due.counted[0]).toBe('2021-11-30')
  })

  test('of the same letter registered on 6 December 2021 lies in January 2022, over a closure that is assumed', () => {
    const due = count('eu-access-to-documents', '2021-12-06')
    expect(due.dueOn).toMatch(/^2022-01/)
    expect(due.skipped.map(({ name }) => name)).toContain('End-of-year closure (assumed)')
    expect(due.yearsWithoutList).toEqual([2021, 2022])
  })

  test('says for which years there was no whole list of holidays', () => {
    expect(count('eu-commission-letters', '2019-03-01').yearsWithoutList).toEqual([2019])
    expect(count('eu-commission-letters', '2023-03-01').yearsWithoutList).toEqual([])
  })

  test('skips and names the holidays of the institution', () => {
    const due = count('eu-access-to-documents', '2023-03-27')
    expect(due.skipped.filter(({ why }) => why === 'holiday').map(({ on }) => on)).toEqual([
      '2023-04-06',
      '2023-04-07',
      '2023-04-10',
    ])
    expect(due.dueOn).toBe('2023-04-20')
  })

  test('differs between Brussels and Luxembourg where their national days do', () => {
    const rule = version('eu-access-to-documents', '2023-06-12')
    const by = (calendar: string) => dueOn(rule, toDay('2023-06-12'), shippedBook.calendar(calendar))?.dueOn
    expect([by('eu-commission-brussels'), by('eu-commission-luxembourg')]).toEqual(['2023-07-03', '2023-07-04'])
  })

  test('counts bank holidays of any part of the United Kingdom', () => {
    const due = count('uk-freedom-of-information', '2026-03-02')
    expect(due.skipped.find(({ on }) => on === '2026-03-17')).toMatchObject({ why: 'holiday' })
    expect(due.dueOn).toBe('2026-03-31')
  })

  test.each([
    ['2026-01-31', '2026-03-02', '2026-02-28'],
    ['2024-01-31', '2024-02-29', null],
    ['2026-05-15', '2026-06-15', null],
  ])('one month after %s is %s by civil law, rolled forward from a free day', (from, due, rolledFrom) => {
    expect(count('de-freedom-of-information', from)).toMatchObject({ dueOn: due, rolledFrom })
  })

  test.each([
    ['2026-02-01', 1, '2026-02-28'],
    ['2026-03-01', 1, '2026-03-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-06-15', 2, '2026-08-14'],
  ])('where the day of the trigger is day one, %s and %i months end on %s', (from, months, due) => {
    const rule = { ...version('eu-court-documents', from), dayOne: 'same_day', term: { unit: 'months', count: months } }
    expect(dueOn(rule as RuleInForce, toDay(from), null)?.dueOn).toBe(due)
  })

  test('counts a letter that comes after the hour limit as come on the next day', () => {
    const german = version('de-freedom-of-information', '2026-05-15')
    expect(countsAsOn(toDay('2026-05-15'), 21, german)).toBe('2026-05-15')
    expect(countsAsOn(toDay('2026-05-15'), 22, german)).toBe('2026-05-16')
    expect(countsAsOn(toDay('2026-05-15'), 23, version('eu-court-documents', '2026-05-15'))).toBe('2026-05-15')
  })

  test('never moves back when the letter arrives later, and is never a free day', () => {
    let last = toDay('2013-06-01')
    for (let i = 0; i < 800; i += 1) {
      const due = count('eu-commission-letters', addDays(toDay('2013-06-01'), i))
      expect(compareDays(last, due.dueOn)).toBeLessThanOrEqual(0)
      expect(due.skipped.map(({ on }) => on)).not.toContain(due.dueOn)
      expect(due.counted.at(-1)).toBe(due.dueOn)
      last = due.dueOn
    }
  })

  test('is not claimed where the term of the rule in force was not read', () => {
    const rule = version('eu-commission-letters', '2025-01-10')
    expect(rule.version).toBe('2024-1')
    expect(dueOn(rule, toDay('2025-01-10'), null)).toBeNull()
  })
})

describe('a clock', () => {
  const extended = (on: string, given: Partial<ClockLine>) => clockOf([line({ kind: 'extension', on, ...given })], null)
  const workingDays = (days: number) => ({ unit: 'working_days', count: days }) as const

  test('that is extended by 15 working days runs 15 working days past the due day', () => {
    const due = count('eu-access-to-documents', '2023-03-27', extended('2023-04-18', { term: workingDays(15) }))
    expect(due.steps).toEqual([
      { why: 'term', dueOn: '2023-04-20' },
      { why: 'extension', dueOn: '2023-05-15' },
    ])
    expect(due.counted).toHaveLength(30)
  })

  test('that is extended to two months in all counts them from the trigger', () => {
    const twoMonths = { term: { unit: 'months', count: 2 }, from: 'trigger' } as const
    expect(count('pl-public-information', '2026-03-10', extended('2026-03-20', twoMonths)).dueOn).toBe('2026-05-10')
  })

  test('that is extended to a day runs to that day, and is not shortened by an earlier one', () => {
    const until = (day: string) => extended('2023-04-18', { until: toDay(day) })
    expect(count('eu-access-to-documents', '2023-03-27', until('2023-06-30')).dueOn).toBe('2023-06-30')
    expect(count('eu-access-to-documents', '2023-03-27', until('2023-04-01')).dueOn).toBe('2023-04-20')
  })

  test('does not count the days on which we owed something, both ends included', () => {
    const lines = [line({ kind: 'pause', on: '2026-06-08' }), line({ kind: 'resume', on: '2026-06-12' })]
    const due = count('uk-freedom-of-information', '2026-06-01', clockOf(lines, null))
    expect(count('uk-freedom-of-information', '2026-06-01').dueOn).toBe('2026-06-29')
    expect(due.dueOn).toBe('2026-07-06')
    expect(due.skipped.filter(({ why }) => why === 'paused')).toHaveLength(5)
  })

  test('makes a month longer by the days it stood still', () => {
    const lines = [line({ kind: 'pause', on: '2026-06-10' }), line({ kind: 'resume', on: '2026-06-12' })]
    expect(count('de-freedom-of-information', '2026-06-01').dueOn).toBe('2026-07-01')
    expect(count('de-freedom-of-information', '2026-06-01', clockOf(lines, null))).toMatchObject({
      dueOn: '2026-07-06',
      rolledFrom: '2026-07-04',
    })
  })

  test('that stands still makes nothing due, and due again when it runs', () => {
    const rule = version('uk-freedom-of-information', '2026-06-01')
    expect(
      dueOn(rule, toDay('2026-06-01'), null, clockOf([line({ kind: 'pause', on: '2026-06-08' })], null)),
    ).toBeNull()
  })

  test('that starts anew after a clarification forgets what it counted and what was granted before', () => {
    const lines = [
      line({ kind: 'extension', on: '2026-06-05', term: workingDays(20) }),
      line({ kind: 'restart', on: '2026-07-01' }),
    ]
    expect(count('uk-freedom-of-information', '2026-06-01', clockOf(lines, null)).dueOn).toBe(
      count('uk-freedom-of-information', '2026-07-01').dueOn,
    )
  })

  test('follows the day a holding reply promised where the rule leaves the length to it, and not elsewhere', () => {
    const promised = clockOf([], toDay('2023-06-30'))
    expect(count('eu-commission-letters', '2023-03-27', promised).dueOn).toBe('2023-06-30')
    expect(count('eu-access-to-documents', '2023-03-27', promised).dueOn).toBe('2023-04-20')
    expect(count('eu-commission-letters', '2023-03-27', clockOf([], toDay('2023-04-01'))).dueOn).toBe('2023-04-20')
  })

  test('tells the same whatever the order in which its lines were recorded', () => {
    const lines: ClockLine[] = [
      line({ kind: 'pause', on: '2026-06-08' }),
      line({ kind: 'resume', on: '2026-06-10' }),
      line({ kind: 'pause', on: '2026-06-15' }),
      line({ kind: 'resume', on: '2026-06-16' }),
    ]
    const dues = [lines, [...lines].reverse()].map(
      (given): Day => count('uk-freedom-of-information', '2026-06-01', clockOf(given, null)).dueOn,
    )
    expect(new Set(dues).size).toBe(1)
  })
})
