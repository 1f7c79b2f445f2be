import { describe, expect, test } from 'vitest'
import { toDay } from '@/lib/dates'
import { latenessOf } from '@/lib/deadlines/status'

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
