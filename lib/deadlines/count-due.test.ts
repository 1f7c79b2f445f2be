import { describe, expect, test } from 'vitest'
import { addDays, compareDays, toDay } from '@/lib/dates'
import { dueOn } from '@/lib/deadlines/count-due'
import { calendarOf, dueForRecipient, ruleById } from '@/lib/deadlines/rule-for'
import { latenessOf } from '@/lib/deadlines/status'

const rule = (id: string) => {
  const found = ruleById(id)
  if (!found) throw new Error(id)
  return found
}
const count = (id: string, on: string) => dueOn(rule(id), toDay(on), calendarOf(rule(id)))

describe('a due day', () => {
  test('of a letter received by the Commission on Monday 29 November 2021 is Monday 20 December 2021', () => {
    const due = count('eu-commission-letters-2000', '2021-11-29')
    expect(due.dueOn).toBe('2021-12-20')
    expect(due.counted).toHaveLength(15)
    expect(due.counted[0]).toBe('2021-11-30')
  })

  test('says for which years there was no list of holidays', () => {
    expect(count('eu-commission-letters-2000', '2021-12-06').yearsWithoutList).toEqual([2021])
    expect(count('eu-commission-letters-2000', '2023-03-01').yearsWithoutList).toEqual([])
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

  test.each([
    ['2026-01-31', '2026-03-02', '2026-02-28'],
    ['2024-01-31', '2024-02-29', null],
    ['2026-05-15', '2026-06-15', null],
  ])('one month after %s is %s by civil law, rolled forward from a free day', (from, due, rolledFrom) => {
    expect(count('de-freedom-of-information', from)).toMatchObject({ dueOn: due, rolledFrom })
  })

  test('never moves back when the letter arrives later, and is never a free day', () => {
    let last = toDay('2013-06-01')
    for (let i = 0; i < 800; i += 1) {
      const due = count('eu-commission-letters-2000', addDays(toDay('2013-06-01'), i))
      expect(compareDays(last, due.dueOn)).toBeLessThanOrEqual(0)
      expect(due.skipped.map(({ on }) => on)).not.toContain(due.dueOn)
      last = due.dueOn
    }
  })
})

describe('the rule of a recipient', () => {
  const days = (received: string | null, registered: string | null = null) =>
    ({
      sent: received && toDay(received),
      received: received && toDay(received),
      registered: registered && toDay(registered),
    }) as Parameters<typeof dueForRecipient>[2]

  test('is inherited from the parent when it has none of its own', () => {
    expect(dueForRecipient([null, 'eu-commission-letters-2000'], 'joint_letter', days('2021-11-29'))?.dueOn).toBe(
      '2021-12-20',
    )
  })

  test('does not apply after it was replaced: nothing is claimed to be due', () => {
    expect(dueForRecipient(['eu-commission-letters-2000'], 'letter', days('2025-01-10'))).toBeNull()
  })

  test('waits for registration where the law counts from registration', () => {
    expect(dueForRecipient(['eu-access-to-documents'], 'access_request', days('2023-03-24'))).toBeNull()
    expect(dueForRecipient(['eu-access-to-documents'], 'access_request', days('2023-03-24', '2023-03-27'))?.dueOn).toBe(
      '2023-04-20',
    )
  })
})

describe('lateness', () => {
  const due = toDay('2026-04-15')
  test.each([
    ['2026-04-07', null],
    ['2026-04-08', 'due_soon'],
    ['2026-04-15', 'due_soon'],
    ['2026-04-16', 'overdue'],
    ['2026-05-15', 'overdue'],
    ['2026-05-16', 'long_overdue'],
  ])('on %s is %s', (today, lateness) => {
    expect(latenessOf({ state: 'acknowledged', dueOn: due }, toDay(today))).toBe(lateness)
  })

  test('ends with an answer and does not begin before delivery', () => {
    const today = toDay('2026-06-01')
    expect(latenessOf({ state: 'answered', dueOn: due }, today)).toBeNull()
    expect(latenessOf({ state: 'delivery_failed', dueOn: due }, today)).toBeNull()
  })
})
