import { expect, test } from 'vitest'
import { unitsOf } from '@/lib/reading/rules/units'

const partsOf = (text: string) => unitsOf(text, () => 'pl').map(({ words }) => words)

test('a second promise that hangs on something is judged by itself', () => {
  expect(
    partsOf('Ministerstwo monitoruje wdrażanie reformy w gminach, a w razie potrzeby podejmie działania legislacyjne.'),
  ).toEqual([
    'Ministerstwo monitoruje wdrażanie reformy w gminach',
    'w razie potrzeby podejmie działania legislacyjne.',
  ])
})

test('what was done is parted from what the clause behind it promises', () => {
  expect(partsOf('W lutym ogłoszono przetarg na nowy most, którego budowa będzie trwała dwa lata.')).toEqual([
    'W lutym ogłoszono przetarg na nowy most',
    'którego budowa będzie trwała dwa lata.',
  ])
})

test('a sentence with one promise stays whole', () => {
  const whole = 'Ministerstwo monitoruje wdrażanie reformy, a w razie pytań gminy dzwonią do wojewody.'
  expect(partsOf(whole)).toEqual([whole])
})
