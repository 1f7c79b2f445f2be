import { expect, test } from 'vitest'
import { matchInstitution } from '@/lib/suggestions/match-institution'

const directory = [
  { name: 'European Commission', shortName: 'Commission' },
  { name: 'European Commission, DG Migration and Home Affairs', shortName: 'DG HOME' },
  { name: 'European Union Agency for Asylum (formerly EASO)', shortName: 'EUAA' },
  { name: 'Ministry of the Interior' },
  { name: 'Ministry of Justice' },
]

test.each([
  [['European Commission', 'Directorate-General Migration and Home Affairs'], 1],
  [['EUROPEAN COMMISSION', 'Directorate C'], 0],
  [['Commission'], 0],
  [['DG HOME Registry'], 1],
  [['European Union Agency for Asylum'], 2],
  [['EUAA'], 2],
  [['ministry of  the Interior', 'Office of the Minister'], 3],
] as const)('the head %j names the most exact entry of the directory', (bodies, entry) => {
  expect(matchInstitution(bodies, directory)).toBe(directory[entry]?.name)
})

test('a body that the directory does not know is nobody in it, also where some words are the same', () => {
  expect(matchInstitution(['Ministry of Health'], directory)).toBeNull()
  expect(matchInstitution([], directory)).toBeNull()
})
