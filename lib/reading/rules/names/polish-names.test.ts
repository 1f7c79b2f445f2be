import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { officeNominative } from '@/lib/reading/rules/names/polish-offices'
import { polishNominative } from '@/lib/reading/rules/names/polish-names'

test.each([
  ['Jana Kowalskiego', 'Jan Kowalski'],
  ['Markiem Zielińskim', 'Marek Zieliński'],
  ['Pawłowi Nowickiemu', 'Paweł Nowicki'],
  ['Jerzego Halickiego', 'Jerzy Halicki'],
  ['Adama Nowaka', 'Adam Nowak'],
  ['Piotrem Wójcikiem', 'Piotr Wójcik'],
  ['Tomaszowi Domagalewiczowi', 'Tomasz Domagalewicz'],
  ['Anny Nowak', 'Anna Nowak'],
  ['Ewy Zielińskiej', 'Ewa Zielińska'],
  ['Anną Kowalską', 'Anna Kowalska'],
  ['Marii Zawadzkiej-Curie', 'Maria Zawadzka-Curie'],
  ['Jana Marii Kowalskiego', 'Jana Marii Kowalskiego'],
  ['dr. hab. Marka Zielińskiego', 'dr. hab. Marek Zieliński'],
])('a Polish name is known in its first case where its form is certain: %s is %s', (written, known) => {
  expect(polishNominative(written)).toBe(known)
})

test.each([
  'Jan Kowalski',
  'Anna Nowak',
  'Aleksandra Nowak',
  'Adama Kaczmarka',
  'Jana Kozła',
  'Ewy Dudy',
  'Krystyna Lind',
  'Kowalskiego',
  'Ilse Halden',
  'Maria Halden',
])('and else as it is written: %s', (written) => {
  expect(polishNominative(written)).toBe(written)
})

test('a Polish text offers its people so, a text in another language as they are written', () => {
  const people = (text: string) =>
    readText(text)
      .suggestions.filter(({ kind }) => kind === 'person')
      .map(({ value }) => value)
  expect(
    people(
      'Szanowni Państwo,\n\nw spotkaniu wziął udział przedstawiciel Pana Jana Kowalskiego oraz Pani Ewy Zielińskiej.',
    ),
  ).toEqual(['Jan Kowalski', 'Ewa Zielińska'])
  expect(people('Dear Ms Halden,\n\nWe have met Ms Anny Nowak, who spoke of the port.')).toEqual(['Anny Nowak'])
})

test.each([
  ['Komendanta Głównego Policji', 'Komendant Główny Policji'],
  ['Ministrowi', 'Minister'],
  ['Naczelnikiem Wydziału', 'Naczelnik Wydziału'],
  ['Dyrektor Biura', 'Dyrektor Biura'],
  ['Ministra Klimatu', 'Minister Klimatu'],
])('and so is an office: %s is %s', (written, known) => {
  expect(officeNominative(written)).toBe(known)
})
