import { expect, test } from 'vitest'
import { toDay } from '@/lib/dates'
import { holdersOn, successorOf } from '@/lib/institutions/office-holders'

const [spring, autumn] = [toDay('2026-04-01'), toDay('2026-10-01')]
const first = { name: 'A. Halden', function: 'Director General', fromOn: null, toOn: toDay('2026-06-30') }
const second = { name: 'B. Skar', function: 'director  general', fromOn: toDay('2026-07-01'), toOn: null }
const other = { name: 'C. Vik', function: 'Head of Unit', fromOn: null, toOn: null }
const holders = [first, second, other]

test('an office is held from its first day to its last', () => {
  expect(holdersOn(holders, spring)).toEqual([first, other])
  expect(holdersOn(holders, toDay('2026-06-30'))).toContain(first)
  expect(holdersOn(holders, toDay('2026-07-01'))).toEqual([second, other])
})

test('who signed then is answered for by the present holder of the same office, and by nobody else', () => {
  expect(successorOf(holders, { name: 'A. Halden', function: 'Director General' }, autumn)).toBe(second)
  expect(successorOf(holders, { name: 'A. Halden', function: null }, autumn)).toBe(second)
  expect(successorOf(holders, { name: 'A. Halden', function: 'Director General' }, spring)).toBeNull()
  expect(successorOf(holders, { name: 'C. Vik', function: 'Head of Unit' }, autumn)).toBeNull()
  expect(successorOf(holders, { name: 'Somebody', function: null }, autumn)).toBeNull()
})
