import { expect, test } from 'vitest'
import { placeSuggestions } from '@/lib/reading/place-suggestions'
import { nothingMore, type Suggestion } from '@/lib/reading/schema'

const text = 'We will send the list.\n\nWe will publish the\n\fnumbers by June.'
const [own, rest] = ['We will publish the', 'numbers by June.'].map((part) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
}))

const proposed = (ranges: Suggestion['ranges']): Suggestion => ({
  kind: 'commitment',
  tier: 'suggest',
  start: own?.start ?? 0,
  end: own?.end ?? 0,
  quote: 'We will publish the',
  score: 0.9,
  ...nothingMore,
  reason: 'because: its words',
  ...(ranges && { ranges }),
})
const parts = (...ranges: ({ start: number; end: number } | undefined)[]) => ranges.filter((one) => one !== undefined)

test.each([
  ['past the end of the text', parts(own, { start: text.length - 2, end: text.length + 2 })],
  ['out of order', parts(rest, own)],
  ['that are not its own', parts(rest)],
])('a suggestion with parts %s is left out, and the others are placed', (_what, ranges) => {
  const placed = placeSuggestions(text, text, [proposed(ranges), proposed(parts(own, rest))])
  expect(placed.map((one) => one.ranges)).toEqual([[own, rest]])
})
