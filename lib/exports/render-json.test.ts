import { expect, test } from 'vitest'
import { caseHistory } from '@/lib/exports/case-history'
import { english } from '@/lib/exports/fixtures/english'
import { norland } from '@/lib/exports/fixtures/norland'
import { renderCaseHistoryJson } from '@/lib/exports/render-json'

test('what goes in comes out of the JSON unchanged', () => {
  const history = norland(english)
  expect(caseHistory.parse(JSON.parse(renderCaseHistoryJson(history)))).toEqual(history)
})

test('the order of lists and keys that come in makes no difference to the bytes', () => {
  const history = norland(english)
  const shuffled = Object.fromEntries(Object.entries(history).toReversed()) as typeof history
  const turned = { ...shuffled, letters: history.letters.toReversed(), files: history.files.toReversed() }
  expect(renderCaseHistoryJson(turned)).toBe(renderCaseHistoryJson(history))
})

test('numbers are sorted as numbers: L 10 stands after L 2', () => {
  const [first] = norland(english).letters
  if (!first) throw new Error('The fixture has no letter')
  const letters = ['L 10', 'L 2', 'L 1'].map((number) => ({ ...first, number }))
  const read = JSON.parse(renderCaseHistoryJson(norland(english, { letters }))) as { letters: { number: string }[] }
  expect(read.letters.map(({ number }) => number)).toEqual(['L 1', 'L 2', 'L 10'])
})
