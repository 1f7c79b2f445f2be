import { expect, test } from 'vitest'
import { measure } from '@/lib/reading/learning/measure'
import { ownLetters } from '@/lib/reading/learning/own-letters'
import { summarise } from '@/lib/reading/learning/summarise'
import { readText } from '@/lib/reading/read-text'

test('letters that no weight was fitted on are read: commitments at F1 0.85 or better, claims and refusals at 0.7', () => {
  const measured = ownLetters('held').map((letter) => measure(letter, readText(letter.text)))
  const { en } = summarise(measured, '').byLanguage
  expect(en?.commitments.n).toBeGreaterThan(40)
  expect(en?.commitments.f1).toBeGreaterThanOrEqual(0.85)
  expect(en?.claims.f1).toBeGreaterThanOrEqual(0.7)
  expect(en?.refusals.f1).toBeGreaterThanOrEqual(0.7)
})
