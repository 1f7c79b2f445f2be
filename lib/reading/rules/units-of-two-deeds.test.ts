import { expect, test } from 'vitest'
import { unitsOf } from '@/lib/reading/rules/units'

const cut = (text: string) =>
  unitsOf(text, () => 'en').map(({ leadIn, words }) => (leadIn ? `[${leadIn}] ${words}` : words))

test.each([
  [
    'The Office attends every hearing in the case and has paid for two lawyers.',
    ['The Office attends every hearing in the case', '[The Office] has paid for two lawyers.'],
  ],
  [
    'The Committee will then meet in Tarn, and the Institute expects to publish its guidance in April.',
    ['The Committee will then meet in Tarn', 'the Institute expects to publish its guidance in April.'],
  ],
  [
    'We provided counties with nine million, and a further four million will be made available next year.',
    ['We provided counties with nine million', 'a further four million will be made available next year.'],
  ],
  ['The Ministry will review the rules and publish them.', ['The Ministry will review the rules and publish them.']],
])('a sentence is cut where its halves tell deeds of their own: %s', (text, units) => {
  expect(cut(text)).toEqual(units)
})
