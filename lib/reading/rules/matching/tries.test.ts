import { expect, test, vi } from 'vitest'
import { otherSentences } from '@/lib/reading/fixtures/other-sentences'
import { warmLetters } from '@/lib/reading/words/warm-letters'
import { warmSentences } from '@/lib/reading/words/warm-sentences'
import { readText } from '@/lib/reading/read-text'

/** Runs of patterns at the words that can open them, for each word of a text; a sixth more than there were (27, 31, 39, 30) in these letters. */
const most = { en: 32, fr: 37, de: 45, pl: 35 }

test.each(Object.entries(most))('a word of a letter opens no more patterns than it did: %s', (language, limit) => {
  const at = Object.keys(most).indexOf(language)
  const text = `${warmLetters[at] ?? ''}\n${[warmSentences, ...otherSentences][at] ?? ''}`
  readText(text) // which patterns two words open is told once in a process
  const spies = [vi.spyOn(RegExp.prototype, 'test'), vi.spyOn(RegExp.prototype, 'exec')]
  readText(text)
  const runs = spies.flatMap(({ mock }) => mock.contexts).filter((pattern) => (pattern as RegExp).sticky)
  expect(runs.length / text.split(/\s+/).length).toBeLessThan(limit)
})
