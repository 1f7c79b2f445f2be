import { expect, test } from 'vitest'
import { dueOf } from '@/lib/reading/rules/due'

const due = (words: string, on: string | null = '2026-11-12') => dueOf({ words }, on)

test.each([
  ['2027-03-01', 'From March', 'From March on the register will be open.'],
  ['2027-03-01', 'As of 1 March', 'As of 1 March we will take complaints.'],
  ['2027-01-01', 'Starting from 2027', 'Starting from 2027 we will publish it every year.'],
  ['2027-07-01', 'From the second half of 2027', 'From the second half of 2027 we will publish the figures.'],
  ['2026-12-01', 'next month', 'From next month we will publish the figures.'],
  ['2027-02-01', 'in February', 'Starting in February, we will meet every month.'],
  ['2027-03-01', 'Ab März', 'Ab März wird das Register offen sein.'],
  ['2027-04-01', 'Ab dem zweiten Quartal 2027', 'Ab dem zweiten Quartal 2027 werden wir berichten.'],
  ['2027-03-01', 'À partir de mars', 'À partir de mars, le registre sera ouvert.'],
  ['2027-04-01', "À partir d'avril", "À partir d'avril, le registre sera ouvert."],
  ['2027-04-01', "mois d'avril", "Dès le mois d'avril, le registre sera ouvert."],
  ['2027-04-01', 'Dès le deuxième trimestre 2027', 'Dès le deuxième trimestre 2027, nous publierons les chiffres.'],
  ['2027-03-01', 'Od marca', 'Od marca rejestr będzie dostępny.'],
  ['2027-04-01', 'Począwszy od II kwartału 2027', 'Począwszy od II kwartału 2027 r. będziemy publikować dane.'],
])('what is from a time on is due on its first day, %s, %s: %s', (dueOn, dueText, words) => {
  expect(due(words)).toEqual({ dueOn, dueText })
})

test.each([
  ['2027-06-30', 'From March to June 2027 we will hold meetings.'],
  ['2027-05-05', 'We will meet from 3 to 5 May 2027.'],
  ['2027-09-30', 'From Q1 to Q3 2027 we will hold meetings.'],
  ['2027-03-31', 'We will report from January to March.'],
  ['2027-07-31', 'Od maja do lipca 2027 r. przeprowadzimy kontrolę.'],
])('what is between two times is due at the end of the second, %s: %s', (dueOn, words) => {
  expect(due(words).dueOn).toBe(dueOn)
})

test('what is from the month of the letter on must have begun by its end', () => {
  expect(due('From November the register will be open.').dueOn).toBe('2026-11-30')
})
