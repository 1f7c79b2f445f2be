import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { replyRules } from '@/lib/deadlines/rules'
import { goldenDue, type GoldenDue } from '@/lib/deadlines/fixtures/golden-due'

/** Far apart: a server a day ahead, a day behind, with half and quarter hours, and where a day never was. */
const serverZones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Brussels',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/St_Johns',
]
const before = process.env.TZ
const byRule = [...Map.groupBy(goldenDue, ({ rule }) => rule)]

test('the golden table holds at least four hundred due days, of at least twenty rules', () => {
  expect(goldenDue.length).toBeGreaterThanOrEqual(400)
  expect(byRule.length).toBeGreaterThanOrEqual(20)
})

test('every shipped version that gives a term has golden due days of its own', () => {
  const withTerm = replyRules.flatMap(({ id, versions }) =>
    versions.filter(({ term }) => term).map((one) => ({ id, one })),
  )
  const inTime = (given: { inForceFrom: string | null; inForceTo: string | null }, on: string) =>
    (!given.inForceFrom || given.inForceFrom <= on) && (!given.inForceTo || on <= given.inForceTo)
  const without = withTerm.filter(
    ({ id, one }) => !goldenDue.some(({ rule, triggerOn }) => rule === id && inTime(one, triggerOn)),
  )
  expect(without.map(({ id, one }) => `${id} ${one.version}`)).toEqual([])
})

describe.each(serverZones)('on a server in %s', (zone) => {
  let count: (golden: GoldenDue) => string | null

  // Calendars remember the years they made: loaded anew, they are made in this zone and not in the one before.
  beforeAll(async () => {
    process.env.TZ = zone
    vi.resetModules()
    count = (await import('@/lib/deadlines/fixtures/golden-due')).countGolden
  })
  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  test('the process is really there', () => {
    const newYear = new Date(2026, 0, 1)
    const there = Temporal.Instant.fromEpochMilliseconds(newYear.getTime()).toZonedDateTimeISO(zone)
    expect(there.toPlainDateTime().toString()).toBe('2026-01-01T00:00:00')
  })

  test.each(byRule)('every due day of %s is the golden one', (_rule, golden) => {
    expect(golden.map((line) => ({ ...line, due: count(line) }))).toEqual(golden)
  })
})
