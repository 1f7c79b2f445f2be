import { expect, test } from 'vitest'
import { noFacts } from '@/lib/reading/fixtures/no-facts'
import { withForged } from '@/lib/reading/fixtures/with-forged'
import { mostRows } from '@/lib/reading/extract/office/cell-limits'
import type { Suggestion, Zone } from '@/lib/reading/schema'
import { packReading } from '@/lib/reading/words/packed-reading'
import { takeReading } from '@/lib/reading/words/take-reading'

const text = 'We will publish the register of visits by 31 March 2027.'
const suggestion: Suggestion = {
  kind: 'commitment',
  tier: 'suggest',
  start: 0,
  end: 15,
  quote: 'We will publish',
  score: 0.9,
  type: null,
  firmness: 'dated',
  actor: null,
  dueOn: '2027-03-31',
  dueText: null,
  value: null,
  reason: 'will',
  features: { will: 1 },
}
const zone: Zone = { kind: 'body', start: 0, end: text.length, page: 1, language: 'en' }
const reading = { language: 'en', meta: noFacts, zones: [zone], suggestions: [suggestion] }
/** What an honest reader says. */
const whole = { reading: packReading(reading), peakMb: 90 }
const [packed] = whole.reading.suggestions
const hear = (said: string) => takeReading(Buffer.from(said), text)

const forged = (path: string, value: unknown) => withForged(whole, path, value)

test('a reading that keeps to what a text may have is taken as it was said', () => {
  expect(hear(JSON.stringify(whole))).toEqual({ reading, peakMb: 90, isFull: false })
})

test.each([
  ['reading.zones.0.end', 1e9],
  ['reading.zones.0.start', 0.5],
  ['reading.meta.subject', { toString: 'x' }],
  ['reading.meta.subject', 'x'.repeat(100_001)],
  ['reading.meta.answers', null],
  ['reading.suggestions.0.kind', '__proto__'],
  ['reading.suggestions.0.tier', 'accepted'],
  ['reading.suggestions.0.score', 2],
  ['reading.suggestions.0', { ...packed, end: 1e9 }],
  ['reading.suggestions.0', { ...packed, end: 0 }],
  ['reading.suggestions.0.end', text.length + 1],
  ['reading.suggestions.0.start', 15],
  [
    'reading.suggestions.0.ranges',
    [
      { start: 9, end: 15 },
      { start: 0, end: 4 },
    ],
  ],
  ['reading.suggestions.0.features', { 0: 1 }],
  ['reading.suggestions.0.features', [0, 'much']],
  ['reading.suggestions.0.features', [0]],
  ['reading.suggestions.0.features', [7, 1]],
  ['reading.suggestions.0.features', [-1, 1]],
  ['reading.suggestions.0.features', [0.5, 1]],
  ['reading.suggestions', Array(20).fill({ ...packed, start: 0, end: text.length })],
  ['reading.featureNames', ['constructor']],
  ['reading.featureNames', ['__proto__']],
  ['reading.suggestions.0.features', Array(1_002).fill(0)],
])('a reading in which %s is forged is none', (path, value) => {
  expect(hear(forged(path, value)).reading).toBeNull()
})

test.each(['null', '[]', '{}', '"ok"', '{"reading":[]}', '{"reading":{},"peakMb":1}', '{"peakMb":1}'])(
  'an answer that is none (%s) is no reading',
  (said) => expect(hear(said).reading).toBeNull(),
)

test('what a reading has beyond its fields, its own quotations and the prototype of anything in it, is left behind', () => {
  const said = JSON.stringify(whole).replace(
    '"dueText":null',
    '"dueText":null,"__proto__":{"x":1},"quote":"We will not"',
  )
  expect(hear(said).reading).toEqual(reading)
})

test('a day that is none is not known, and the rest of the reading stands', () => {
  expect(hear(forged('reading.suggestions.0.dueOn', '2027-02-31')).reading).toMatchObject({
    suggestions: [{ quote: 'We will publish', dueOn: null }],
  })
})

test('a table that has as many rows as one may have, with a day and a letter in each, is taken whole', () => {
  const day = '4 March 2031\n'
  const table = day.repeat(mostRows)
  const found = Array.from({ length: mostRows }, (_, row) => {
    const start = row * day.length
    return {
      ...suggestion,
      kind: 'date' as const,
      tier: 'weak' as const,
      start,
      end: start + 12,
      quote: '4 March 2031',
    }
  })
  const answers = found.map(() => ({ datedOn: '2031-03-04', reference: null, words: 'your letter of' }))
  const answer = {
    reading: packReading({ ...reading, meta: { ...noFacts, answers }, zones: [], suggestions: found }),
    peakMb: 1,
  }
  expect(takeReading(Buffer.from(JSON.stringify(answer)), table).reading?.suggestions).toHaveLength(mostRows)
})
