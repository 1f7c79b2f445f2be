import { describe, expect, test } from 'vitest'
import { dueOf } from '@/lib/reading/rules/due'

const due = (words: string, on: string | null = '2026-11-12') => dueOf({ words }, on)

test.each([
  ['2027-03-05', 'between 3 and 5 March 2027', 'We will publish it between 3 and 5 March 2027.'],
  ['2027-06-05', 'between 3 May 2027 and 5 June 2027', 'We will meet between 3 May 2027 and 5 June 2027.'],
  ['2027-03-31', 'between January and March 2027', 'We will publish it between January and March 2027.'],
  ['2029-12-31', 'between 2027 and 2029', 'We will publish it between 2027 and 2029.'],
  ['2027-03-05', 'zwischen dem 3. und 5. März 2027', 'Wir werden sie zwischen dem 3. und 5. März 2027 treffen.'],
  [
    '2027-03-05',
    'zwischen dem 3. und dem 5. März 2027',
    'Wir werden sie zwischen dem 3. und dem 5. März 2027 treffen.',
  ],
  ['2027-03-31', 'zwischen Januar und März 2027', 'Wir werden sie zwischen Januar und März 2027 treffen.'],
  ['2027-03-05', 'entre le 3 et le 5 mars 2027', 'Nous le publierons entre le 3 et le 5 mars 2027.'],
  ['2027-03-31', 'entre janvier et mars 2027', 'Nous le publierons entre janvier et mars 2027.'],
  ['2027-03-05', 'między 3 a 5 marca 2027', 'Opublikujemy go między 3 a 5 marca 2027 r.'],
  ['2027-03-31', 'między styczniem a marcem 2027', 'Opublikujemy go między styczniem a marcem 2027 r.'],
])('what is to be done between two days is due on the second, %s, %s: %s', (dueOn, dueText, words) => {
  expect(due(words)).toEqual({ dueOn, dueText })
})

test('the words of a day begin with a whole word', () => {
  expect(due('We will open 3 May.')).toEqual({ dueOn: '2027-05-03', dueText: '3 May' })
  expect(due('We will open on 3 May.')).toEqual({ dueOn: '2027-05-03', dueText: 'on 3 May' })
})

test.each([
  ['2027-12-31', 'before 2028', 'We will publish it before 2028.'],
  ['2027-12-31', 'avant 2028', 'Nous le publierons avant 2028.'],
  ['2027-12-31', 'vor 2028', 'Wir werden dies vor 2028 tun.'],
  ['2027-12-31', 'vor dem Jahr 2028', 'Wir werden dies vor dem Jahr 2028 tun.'],
  ['2027-12-31', 'przed 2028', 'Zrobimy to przed 2028 r.'],
  ['2028-12-31', 'before the end of 2028', 'We will publish it before the end of 2028.'],
  ['2027-12-31', 'by 2027', 'We will publish it by 2027.'],
  ['2027-12-31', 'bis 2027', 'Wir werden dies bis 2027 tun.'],
  ['2027-12-31', "d'ici 2027", "Nous le ferons d'ici 2027."],
  ['2028-12-31', 'd’ici à 2028', 'Nous le ferons d’ici à 2028.'],
])('a year is due on its last day, and before it on that of the one before, %s, %s: %s', (dueOn, dueText, words) => {
  expect(due(words)).toEqual({ dueOn, dueText })
})

test.each([
  ['2026-12-01', 'We will publish the plan for 2027 by 1 December.'],
  ['2026-12-01', 'We will publish the plan for 2027 on 1 December.'],
  ['2026-12-08', 'We will pay you 2027 euros by 8 December.'],
  ['2026-12-01', 'Wir legen den Plan für 2027 bis zum 1. Dezember vor.'],
  ['2026-12-01', 'Nous publierons le plan pour 2027 avant le 1er décembre.'],
  ['2026-12-01', 'Opublikujemy plan na 2027 r. do 1 grudnia.'],
  ['2027-01-31', 'Having read your letter of 12 November 2026 we will reply by 31 January.'],
  ['2027-12-01', 'In 2027 we will publish it by 1 December.'],
  ['2027-12-01', 'Im Jahr 2027 legen wir ihn bis zum 1. Dezember vor.'],
])('a last day has not the year of a noun, a number or a day before it, %s: %s', (day, words) => {
  expect(due(words).dueOn).toBe(day)
})

test.each([
  ['2026-11-30', 'Nous publierons le plan avant la fin du mois.'],
  ['2026-11-30', 'Wir antworten vor Ende des Monats.'],
  ['2026-11-30', 'Odpowiemy przed końcem miesiąca.'],
  ['2027-01-15', 'Wir antworten bis zum 15.01.27.'],
  ['2027-01-15', 'Nous répondrons avant le 15/01/27'],
  ['2026-12-15', 'Odpowiemy do dnia 15 grudnia br.'],
  [null, 'Wir antworten nach Ziffer 15.01.27 der Ordnung.'],
  [null, 'Wir antworten bis zum 15.13.27.'],
])('the end of the month, and a year in two digits, are known, %s: %s', (day, words) => {
  expect(due(words).dueOn).toBe(day)
})

test.each([
  ['by Friday', 'We will reply by Friday.'],
  ['bis Freitag', 'Wir antworten bis Freitag.'],
  ["d'ici vendredi", "Nous répondrons d'ici vendredi."],
  ['do piątku', 'Odpowiemy do piątku.'],
  ['after 1 March 2027', 'We will reply after 1 March 2027.'],
  ['nach dem 1. März', 'Wir antworten nach dem 1. März.'],
  ['après le 1er mars', 'Nous répondrons après le 1er mars.'],
  ['po 1 marca 2027', 'Odpowiemy po 1 marca 2027 r.'],
  ['after 2027', 'We will publish it after 2027.'],
  [null, 'We will call you, as we do from Monday to Friday.'],
  [null, 'Wir rufen Sie an, wie stets Montag bis Freitag.'],
  [null, 'Zadzwonimy, jak zawsze od poniedziałku do piątku.'],
  [null, 'We will answer what came after 3 May 2025.'],
])('days of the week, and what is to be done after a day, stay words, %s: %s', (dueText, words) => {
  expect(due(words)).toEqual({ dueOn: null, dueText })
})

describe('the day of a letter', () => {
  test.each(['within 30 days of this letter', 'in January', 'by the end of next year', 'this year'])(
    'that is none tells nothing: %s',
    (time) => {
      const words = `We will reply ${time}.`
      for (const none of ['abc', 'abcdefghij', '2026-02-30']) expect(due(words, none)).toEqual(due(words, null))
    },
  )

  test.each(['in January', 'next month', 'the end of next year', 'within 12 months of this letter'])(
    'on the last of all days leads to no later one: %s',
    (time) => {
      expect(due(`We will reply, ${time}.`, '9999-12-31')).toEqual({ dueOn: null, dueText: time })
    },
  )
})
