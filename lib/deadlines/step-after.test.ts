import { expect, test } from 'vitest'
import { toDay } from '@/lib/dates'
import { ruleOn } from '@/lib/deadlines/book'
import { shippedCalendar } from '@/lib/deadlines/calendars/shipped'
import { ruleById } from '@/lib/deadlines/rules'
import { stepAfter } from '@/lib/deadlines/step-after'

const versionOf = (id: string) => {
  const rule = ruleById(id)
  const version = rule && ruleOn(rule, toDay('2023-06-01'))
  if (!version) throw new Error(`No rule ${id} in 2023.`)
  return version
}

test('a silent institution leaves the confirmatory application, by working days of its calendar', () => {
  const brussels = shippedCalendar('eu-commission-brussels')
  expect(stepAfter(versionOf('eu-access-to-documents'), toDay('2023-07-07'), brussels)).toEqual({
    kind: 'confirmatory_application',
    from: '2023-07-08',
    term: { count: 15, unit: 'working_days' },
    // 21 July is a holiday of the Commission in Brussels.
    until: '2023-07-31',
  })
})

test('after that the complaint, by months', () => {
  expect(stepAfter(versionOf('eu-access-confirmatory'), toDay('2023-07-31'), null)).toMatchObject({
    kind: 'ombudsman_complaint',
    until: '2025-07-31',
  })
})

test('a rule that names no step leaves a reminder, at any time', () => {
  expect(stepAfter(versionOf('sample-20-working-days'), toDay('2023-07-07'), null)).toEqual({
    kind: 'reminder',
    from: '2023-07-08',
    term: null,
    until: null,
  })
})
