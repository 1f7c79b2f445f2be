import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const claimsIn = (text: string) =>
  readText(text).suggestions.filter(({ kind, tier }) => kind === 'claim' && tier === 'suggest')

test.each([
  'You asked how many inspections took place in 2031.',
  'You wrote to the Minister in March.',
  'Your association reported two cases to the police.',
  'You have also raised concerns about access to lawyers.',
  'Please tell us how many inspections took place last year.',
  'Sie haben uns mit Schreiben vom 3. März um die Übersendung des Gutachtens gebeten.',
  'Ihr Verein hat im März zwei Fälle gemeldet.',
  'Vous nous avez transmis une copie de la plainte.',
  'Votre association a signalé deux cas à la préfecture.',
  'W piśmie z dnia 3 marca wniosła Pani o przekazanie raportu.',
  'Poruszyli Państwo kwestię dostępu do prawników.',
])('what whoever is written to did or is asked is nobody’s claim: %s', (sentence) => {
  expect(claimsIn(sentence)).toEqual([])
})

test.each([
  'The Agency inspected the centre twice in 2031 and told your association of the result.',
  'Ihr Antrag wurde am 3. März an das Ministerium weitergeleitet.',
  'Mes services ont examiné votre dossier le 3 mars.',
  'Ministerstwo przekazało Pani pismo wojewodzie.',
])('what the sender did for its reader stays a claim: %s', (sentence) => {
  expect(claimsIn(sentence)).toHaveLength(1)
})
