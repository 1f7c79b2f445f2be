import { expect, test } from 'vitest'
import { inOneRun } from '@/lib/documents/join-parts'

test.each([
  [['We will inform you of the', 'outcome.'], 'We will inform you of the outcome.'],
  [['the new guide-', 'lines'], 'the new guidelines'],
  [['die Un\u00AD', 'terlagen'], 'die Unterlagen'],
  [['die EU-', 'Kommission'], 'die EU-Kommission'],
  [['Ein-', 'und Ausreise'], 'Ein- und Ausreise'],
  [['in the years 2030-', '2031'], 'in the years 2030- 2031'],
  [['a', 'sentence over', 'three pages'], 'a sentence over three pages'],
])('parts of a sentence read as on one page: %j', (parts, whole) => {
  expect(inOneRun(parts)).toBe(whole)
})
