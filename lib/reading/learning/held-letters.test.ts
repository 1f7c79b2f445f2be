import { expect, test } from 'vitest'
import { measure } from '@/lib/reading/learning/measure'
import { ownLetters } from '@/lib/reading/learning/own-letters'
import { summarise } from '@/lib/reading/learning/summarise'
import { readText } from '@/lib/reading/read-text'

const measured = ownLetters('held').map((letter) => measure(letter, readText(letter.text)))

test('English letters that no weight was fitted on are read: commitments at F1 0.85 or better, claims and refusals at 0.7', () => {
  const { en } = summarise(measured, '').byLanguage
  expect(en?.commitments.n).toBeGreaterThan(60)
  expect(en?.commitments.f1).toBeGreaterThanOrEqual(0.85)
  expect(en?.commitments.recall).toBeGreaterThanOrEqual(0.85)
  expect(en?.claims.f1).toBeGreaterThanOrEqual(0.7)
  expect(en?.refusals.f1).toBeGreaterThanOrEqual(0.7)
})

test.each(['fr', 'de', 'pl'])('so are others, commitments at F1 0.75 or better: %s', (language) => {
  const scores = summarise(measured, '').byLanguage[language]
  expect(scores?.commitments.n).toBeGreaterThan(9)
  expect(scores?.commitments.f1).toBeGreaterThanOrEqual(0.75)
})

test('of what is offered as a commitment in them at most 4 in 100 is a deed said to be done', () => {
  expect(summarise(measured, '').claimsOfferedShare).toBeLessThanOrEqual(0.04)
})
