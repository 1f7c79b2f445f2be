import { expect, test } from 'vitest'
import { findLabel } from '@/lib/reading/learning/find-label'
import { ownLetters } from '@/lib/reading/learning/own-letters'
import { readLanguages } from '@/lib/reading/schema'

test('our own letters cover every language that is read, and each label stands in its letter', () => {
  const letters = ownLetters()
  expect(new Set(letters.map(({ language }) => language))).toEqual(new Set(readLanguages))
  for (const { text, commitments, claims, refusals } of letters) {
    for (const label of [...commitments.map(({ quote }) => quote), ...claims, ...refusals])
      expect(findLabel(text, label)).not.toBeNull()
  }
})
