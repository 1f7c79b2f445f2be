import { expect, test } from 'vitest'
import { findDates } from '@/lib/reading/rules/dates'
import { dueOf } from '@/lib/reading/rules/due'

test.each([
  ['Spotkanie z 12 kwietnia br. trwało godzinę.', ['2026-04-12']],
  ['W lipcu ub. roku i w dniu 23.06. br. pobrano próbki.', ['2025-07', '2026-06-23']],
  ['Od 1 stycznia 2024 r. do 3 maja b.r. wydano 40 decyzji.', ['2024-01-01', '2026-05-03']],
  ['Termin 30 lutego br. nie istnieje.', []],
])('a year that Polish letters tell by their own is known: %s', (words, days) => {
  expect(findDates(words, '2026-08-20').map(({ iso }) => iso)).toEqual(days)
})

test('without the day of the letter such a year is the nearest one before it, else none', () => {
  expect(findDates('do 3 maja br.', null)).toEqual([])
  expect(findDates('W 2024 r. ogłoszono nabór, od 3 maja br. trwa ocena.', null).map(({ iso }) => iso)).toEqual([
    '2024',
    '2024-05-03',
  ])
})

test.each([
  ['Prace zakończą się w III kwartale br.', '2026-09-30'],
  ['Wyniki przekażemy do końca przyszłego roku.', '2027-12-31'],
  ['Nabór ruszy w marcu przyszłego roku.', '2027-03-31'],
  ['Umowę podpisano w lipcu ub. roku.', null],
])('and is when something is due: %s', (words, day) => {
  expect(dueOf({ words }, '2026-02-20').dueOn).toBe(day)
})

test.each([
  ['Comments are due by December 1.', '2026-05-04', ['2026-12-01']],
  ['The hearing of February 8th was followed by one in June 2024.', null, ['2024-02-08', '2024-06']],
  ['In 2023 we wrote on May 3, and again on July 9, 2024.', null, ['2023', '2023-05-03', '2024-07-09']],
  ['It may 5 times be asked, in March 15:30 stood, and May 40 is no day.', null, []],
])('a day behind its month gets its year as other days do: %s', (words, datedOn, days) => {
  expect(findDates(words, datedOn).map(({ iso }) => iso)).toEqual(days)
})
