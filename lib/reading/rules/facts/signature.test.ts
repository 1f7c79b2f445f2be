import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/read-text'

const signed = (foot: string, farewell = 'Yours sincerely') => {
  const { signatory, signatoryFunction } = readText(
    `Dear Ms Halden,\n\nWe will write again.\n\n${farewell},\n\n${foot}`,
  ).meta
  return [signatory, signatoryFunction]
}

test.each([
  ['Dr. iur. Anna-Lena Freifrau von Lind, LL.M.\nLeiterin der Gruppe M 3', 'Dr. iur. Anna-Lena Freifrau von Lind'],
  ['gez. Prof. Dr. Dr. h.c. Karl Graf zu Lind-Hertz\nBeigeordneter', 'Prof. Dr. Dr. h.c. Karl Graf zu Lind-Hertz'],
  ['Dipl.-Ing. Karl Lind\nSachgebietsleiter', 'Dipl.-Ing. Karl Lind'],
  ['Maria João Lind, LL.M.\nHead of Unit', 'Maria João Lind'],
  ['Karl Lind PhD, MBA\nPolicy Manager', 'Karl Lind'],
  ['J. A. Lind (Mrs)\nService Manager – Homelessness Prevention', 'J. A. Lind'],
  ["Pr Hélène d'Arcy-Lind\nDirectrice adjointe", "Pr Hélène d'Arcy-Lind"],
  ['Le Maire,\nJulie LIND-LEROY', 'Julie LIND-LEROY'],
  ['Z up. Prezydenta Miasta\nJan Maria hr. Lind-Nowicki\nNaczelnik Wydziału', 'Jan Maria hr. Lind-Nowicki'],
  ['z up. Burmistrza\nprof. dr hab. inż. Marek Lind-Bór\nZastępca Burmistrza', 'prof. dr hab. inż. Marek Lind-Bór'],
  ['z up. Anna Lind\nSekretarz Gminy', 'Anna Lind'],
  ['wz. Starosty\nEwa Lind-Morska\nWicestarosta', 'Ewa Lind-Morska'],
])('who signed is known with degrees, a noble name and a double one: %s', (foot, signatory) => {
  expect(signed(foot)[0]).toBe(signatory)
})

test.each([
  ['Le Maire,\nJulie LIND', 'Le Maire'],
  ['Karl Lind\nOberbürgermeister', 'Oberbürgermeister'],
  ['Karl Lind\nBeigeordneter', 'Beigeordneter'],
  ['Ilse Lind\nMayor of Northwick', 'Mayor of Northwick'],
  ['Jan Lind\nWójt Gminy', 'Wójt Gminy'],
  ['Ilse Lind\nLeiterin der Arbeitsgruppe M 3', 'Leiterin der Arbeitsgruppe M 3'],
])('and as what, also of a municipality and with a number: %s', (foot, office) => {
  expect(signed(foot)[1]).toBe(office)
})

test('nobody is named by a name out of which words were left', () => {
  const { suggestions } = readText('Dear Ms Halden,\n\nDr… Lind said so, and Dr. Brandt as well.')
  expect(suggestions.filter(({ kind }) => kind === 'person').map(({ value }) => value)).toEqual(['Dr. Brandt'])
})
