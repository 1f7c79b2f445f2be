import { describe, expect, test } from 'vitest'
import { addDays, compareDays, toDay, weekdayOf, type Day } from '@/lib/dates'
import { untouchedClock } from '@/lib/deadlines/clock'
import { dueOn } from '@/lib/deadlines/count-due'
import { calendarFor, ruleOn } from '@/lib/deadlines/book'
import { replyRules } from '@/lib/deadlines/rules'
import type { Calendar, Clock, DueDay, RuleInForce, Unit } from '@/lib/deadlines/schema'
import { shippedBook } from '@/lib/deadlines/shipped-book'

/** The same numbers on every run: a failure can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const units: Unit[] = ['working_days', 'calendar_days', 'weeks', 'months']
const some = numbers(20261124)
const someDay = () => addDays(toDay('2012-01-01'), some(365 * 16))
const rules = replyRules.flatMap((rule) =>
  rule.versions.map((version) => ({ ...version, ruleId: rule.id, name: rule.name })),
)

function someCase(): { rule: RuleInForce; on: Day; calendar: Calendar | null } {
  const on = someDay()
  const base = rules[some(rules.length)] ?? rules[0]
  if (!base) throw new Error('There are no rules.')
  const term = { unit: units[some(units.length)] ?? 'weeks', count: 1 + some(30) }
  const rule: RuleInForce = {
    ...base,
    term,
    rollsForward: some(2) === 0,
    dayOne: some(2) === 0 ? 'same_day' : 'day_after',
  }
  return { rule, on, calendar: calendarFor(shippedBook, rule, null) }
}

const cases = Array.from({ length: 500 }, someCase)

function count(rule: RuleInForce, on: Day, calendar: Calendar | null, clock: Clock = untouchedClock): DueDay {
  const due = dueOn(rule, on, calendar, clock)
  if (!due) throw new Error('A term that runs makes something due.')
  return due
}

const longer = (rule: RuleInForce): RuleInForce =>
  rule.term ? { ...rule, term: { ...rule.term, count: rule.term.count + 1 } } : rule

describe('whatever the rule, the day and the calendar', () => {
  test('a longer term never ends earlier', () => {
    for (const { rule, on, calendar } of cases)
      expect(compareDays(count(rule, on, calendar).dueOn, count(longer(rule), on, calendar).dueOn)).toBeLessThanOrEqual(
        0,
      )
  })

  test('a letter that comes later is never due earlier', () => {
    for (const { rule, on, calendar } of cases)
      expect(
        compareDays(count(rule, on, calendar).dueOn, count(rule, addDays(on, 1), calendar).dueOn),
      ).toBeLessThanOrEqual(0)
  })

  test('counting twice gives the same, to the last day', () => {
    for (const { rule, on, calendar } of cases) expect(count(rule, on, calendar)).toEqual(count(rule, on, calendar))
  })

  test('every day from the first to the due day is either counted or skipped, and once', () => {
    for (const { rule, on, calendar } of cases) {
      const { counted, skipped, dueOn: due } = count(rule, on, calendar)
      const told = [...counted, ...skipped.map((day) => day.on)].sort(compareDays)
      const first = rule.dayOne === 'same_day' ? on : addDays(on, 1)
      const all: Day[] = []
      for (let day = first; day <= due; day = addDays(day, 1)) all.push(day)
      expect(told).toEqual(all)
    }
  })

  test('working days are never Saturdays, Sundays or holidays, and are as many as the rule says', () => {
    for (const { rule, on, calendar } of cases) {
      if (rule.term?.unit !== 'working_days') continue
      const { counted } = count(rule, on, calendar)
      expect(counted).toHaveLength(rule.term.count)
      for (const day of counted) {
        expect(weekdayOf(day)).toBeLessThan(6)
        expect(calendar?.daysOf(Number(day.slice(0, 4))).get(day)).toBeUndefined()
      }
    }
  })

  test('one more holiday never brings an answer forward, and each that is counted moves it', () => {
    for (const { rule, on, calendar } of cases) {
      if (rule.term?.unit !== 'working_days') continue
      const plain = count(rule, on, calendar)
      const late = plain.counted[some(plain.counted.length)]
      if (!late) continue
      const more: Calendar = {
        id: 'more',
        name: 'One more',
        sourceOf: () => null,
        isListed: () => true,
        daysOf: (year) => new Map([...(calendar?.daysOf(year) ?? []), [late, 'Announced late']]),
      }
      expect(compareDays(plain.dueOn, count(rule, on, more).dueOn)).toBe(-1)
    }
  })

  test('a pause and an extension never bring an answer forward', () => {
    for (const { rule, on, calendar } of cases) {
      const from = addDays(on, 1 + some(20))
      const pauses = [{ from, until: addDays(from, some(30)), reason: 'x' }]
      const extensions = [
        { on: from, term: { unit: units[some(4)] ?? 'weeks', count: 1 + some(20) }, from: 'due' as const },
      ]
      const plain = count(rule, on, calendar).dueOn
      expect(compareDays(plain, count(rule, on, calendar, { ...untouchedClock, pauses }).dueOn)).toBeLessThanOrEqual(0)
      expect(
        compareDays(plain, count(rule, on, calendar, { ...untouchedClock, extensions }).dueOn),
      ).toBeLessThanOrEqual(0)
    }
  })
})

test('every shipped rule with a term makes something due on some day of its time', () => {
  for (const rule of replyRules)
    for (const version of rule.versions) {
      const on = version.inForceTo ?? toDay('2026-06-01')
      const found = ruleOn(rule, on)
      if (found?.term) expect(dueOn(found, on, calendarFor(shippedBook, found, null)), rule.id).not.toBeNull()
    }
})
