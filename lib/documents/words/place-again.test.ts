import { expect, test } from 'vitest'
import { anchorOf, storedRanges } from '@/lib/documents/anchor'
import { placePassage, placeSuggestion } from '@/lib/documents/words/place-again'

const before = 'We will write to Eva Lind and\n\nPage 1\fher lawyer.'
const [first, second] = ['We will write to Eva Lind and', 'her lawyer.']
const parts = [first, second].map((part) => ({ start: before.indexOf(part), end: before.indexOf(part) + part.length }))
const [from, to] = [before.indexOf('Eva Lind'), before.indexOf('Eva Lind') + 'Eva Lind'.length]

test('a suggestion in parts stands at all of them when words of one were erased', () => {
  const text = `${before.slice(0, from)}[…]${before.slice(to)}`
  const moved = (at: number) => (at >= to ? at - (to - from) + 3 : at)
  const row = { ...parts[0], ranges: parts, quote: first }
  const placed = placeSuggestion(row, { text, moved })
  expect(anchorOf(text, storedRanges(placed.ranges)).quote).toBe('We will write to […] and […] her lawyer.')
  expect(text.slice(Number(placed.start), Number(placed.end))).toBe(placed.quote)
  expect(placed.quote).toBe('We will write to […] and')
})

test('one in one piece gets no parts', () => {
  const placed = placeSuggestion({ ...parts[1], ranges: null, quote: second }, { text: before, moved: (at) => at })
  expect(placed).toMatchObject({ quote: second, ...parts[1] })
  expect(placed).not.toHaveProperty('ranges')
})

test('one whose parts do not lie in its text stands by its own place', () => {
  const ranges = [parts[1], { start: 4000, end: 4010 }]
  const placed = placeSuggestion({ ...parts[1], ranges, quote: second }, { text: before, moved: (at) => at })
  expect(placed).toMatchObject({ quote: second, ...parts[1], ranges: null })
})

test.each([
  [[{ start: 4000, end: 4010 }]],
  [[{ start: -5, end: -2 }]],
  [[{ start: 0.5, end: 3 }]],
  [[{ start: 5, end: 2 }]],
  [[{ start: '0', end: 3 }]],
  ['none'],
  [[]],
  [[null]],
])('a passage or suggestion that has no place in its text takes none, and throws nothing: %j', (ranges) => {
  const where = { text: before, moved: (at: number) => at }
  expect(placePassage({ ranges, quote: first }, where)).toEqual({})
  expect(placeSuggestion({ start: 4000, end: 4010, ranges, quote: first }, where)).toEqual({})
})
