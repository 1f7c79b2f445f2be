import { expect, test } from 'vitest'
import { unitsOf } from '@/lib/reading/rules/units'

const cut = (text: string, language = 'en') =>
  unitsOf(text, () => language).map(({ leadIn, words }) => (leadIn ? `[${leadIn}] ${words}` : words))

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

test.each([
  [
    'Opublikujemy raport do 15 grudnia 2026 r. Ministerstwo odpowie na inne pytania do 31 stycznia 2027 r.',
    ['Opublikujemy raport do 15 grudnia 2026 r.', 'Ministerstwo odpowie na inne pytania do 31 stycznia 2027 r.'],
  ],
  [
    'Do końca 2026 r. Ministerstwo opublikuje raport o stanie łąk.',
    ['Do końca 2026 r. Ministerstwo opublikuje raport o stanie łąk.'],
  ],
])('a Polish year may end a sentence where both halves promise something: %s', (text, units) => {
  expect(cut(text, 'pl')).toEqual(units)
})
