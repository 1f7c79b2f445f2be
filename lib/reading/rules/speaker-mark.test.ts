import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'
import { speakerMark } from '@/lib/reading/rules/speaker-mark'

test.each([
  ['en', 'HON. S. R. LINDOA.- We will publish the report on the port by June 2027.'],
  ['en', 'MR. JOHN HALDEN.— We will publish the report on the port by June 2027.'],
  ['en', 'Mr J. A. Halden (Minister): We will publish the report on the port by June 2027.'],
  ['en', 'The Hon. A. B. Halden: We will publish the report on the port by June 2027.'],
  ['fr', "M. J.-P. Halden. – Nous publierons le rapport sur le port d'ici juin 2027."],
  ['fr', "Mme A. Halden, ministre déléguée. – Nous publierons le rapport sur le port d'ici juin 2027."],
  ['de', 'Dr. A. B. Halden (Staatssekretär): Wir werden den Bericht über den Hafen bis Juni 2027 veröffentlichen.'],
])('an offer begins with the sentence, not with the mark of who speaks (%s): %s', (_language, words) => {
  const { suggestions } = readText(`${words}\n`, { datedOn: '2026-11-12' })
  const quotes = suggestions.filter(({ kind }) => kind === 'commitment').map(({ quote }) => quote)
  expect(quotes).toEqual([words.slice(words.search(/(?:We|Nous|Wir) /))])
})

test.each([
  'Pan J. Halden: Opublikujemy raport.',
  'Sekretarz Stanu A. B. Halden: Opublikujemy raport.',
  'J. Halden – Opublikujemy raport.',
  'Frau Ministerin: Wir legen ihn vor.',
  'Ilse van der Halden (Harbour Office): We will publish it.',
  'Ilse Halden.- We will publish it.',
  'M. le ministre délégué. – Nous le publierons.',
])('who speaks is known by a title, by initials, or by a name that is marked: %s', (words) => {
  expect(words.slice(speakerMark(words))).toMatch(/^(?:Opublikujemy|Wir|We|Nous) /)
})

test.each([
  'Housing: We will build more.',
  'Northport City Council: We will build more.',
  'Our answer is this: We will build more.',
  'Berlin – Wir bauen mehr.',
  'Mr Halden asked this: will you build more?',
  'Mr Halden has been told that this is so: We will build more.',
  'Dr. A. B. Halden. We will build more.',
  'The Minister agrees – We will build more.',
  'J.-P. Halden will build more.',
])('what names nobody who speaks stays: %s', (words) => {
  expect(speakerMark(words)).toBe(0)
})
