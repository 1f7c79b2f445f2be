import { expect, test } from 'vitest'
import { entriesOf } from '@/components/reading/entries'
import type { SuggestionLine } from '@/lib/suggestions/queries'

const text = 'We adopted the plan2 of 2021, the register”1. We publish it.'
const end = text.indexOf(' We publish')
const claim = { id: 'c', kind: 'claim', state: 'open', tier: 'suggest', start: 0, end, quote: text.slice(0, end) }
const notes = ['2 of', '1. We'].map((found) => {
  const start = text.indexOf(found)
  return { start, end: start + 1 }
})

test('a title says the words of its passage without the numbers of notes, and the passage has them all', () => {
  const [entry] = entriesOf(text, [claim as unknown as SuggestionLine], [], null, '', notes).proposed
  expect(entry?.title).toBe('We adopted the plan of 2021, the register”.')
  expect(entry?.words).toBe(entry?.title)
  expect(entry?.quote).toBe(text.slice(0, end))
  expect(entry?.ranges).toEqual([{ start: 0, end }])
})
