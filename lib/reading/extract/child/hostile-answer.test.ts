import { expect, test } from 'vitest'
import { packReading } from '@/lib/reading/extract/child/packed-reading'
import { takeAhead, takeAnswer } from '@/lib/reading/extract/child/take-answer'
import type { ChildTask } from '@/lib/reading/extract/child/task'
import { extractedOf } from '@/lib/reading/extract/context'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { mostRows } from '@/lib/reading/extract/office/cell-limits'
import { readErrorOf } from '@/lib/reading/extract/sentences'
import type { Suggestion, Zone } from '@/lib/reading/schema'

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
const meta = {
  subject: null,
  datedOn: null,
  language: 'en',
  documentKind: null,
  institution: null,
  signatory: null,
  signatoryFunction: null,
  theirReference: null,
  ourReference: null,
  answers: [],
  promisedOn: null,
}
const zone: Zone = { kind: 'body', start: 0, end: text.length, page: 1, language: 'en' }
const extracted = { ...extractedOf('txt', text), zones: [zone] }
const reading = { language: 'en', meta, zones: [zone], suggestions: [suggestion] }
/** What an honest child says, and what it means. */
const whole = { ok: true, extracted, reading: packReading(reading) }
const meant = { ok: true, extracted, reading }
const [packed] = whole.reading.suggestions

const task: ChildTask = {
  name: 'letter.txt',
  mediaType: null,
  sizeBytes: 1,
  limits: { ...defaultLimits, textLength: 1_000, entries: 2 },
  wantsAttachments: true,
  withSuggestions: true,
  ocrLanguages: null,
}
const hear = (said: string) => takeAnswer(Buffer.from(said), task, null)

/** The answer of an honest child with one value in another's place. */
function forged(path: string, value: unknown): string {
  const copy = structuredClone(whole) as object
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, { ...copy })
  holder[last] = value
  return JSON.stringify(copy)
}

test('an answer that keeps to what a file may have is taken as it was said', () => {
  expect(hear(JSON.stringify(whole))).toEqual(meant)
})

test('a text that is told before its words are read is taken with them, and says so where they could not be read', () => {
  const { extracted: _, ...rest } = whole
  const ahead = () => takeAhead(Buffer.from(JSON.stringify(extracted)), task)
  expect(takeAnswer(Buffer.from(JSON.stringify(rest)), task, ahead())).toEqual(meant)
  const silent = takeAnswer(Buffer.from(JSON.stringify({ ...rest, reading: null })), task, ahead())
  expect(silent).toMatchObject({ ok: true, reading: null, extracted: { text, notices: ['words_not_read'] } })
})

test('a text that is forged ahead is a file that could not be read, whatever is answered then', () => {
  const ahead = takeAhead(Buffer.from(JSON.stringify({ ...extracted, zones: [{ ...zone, end: 1e9 }] })), task)
  const { extracted: _, ...rest } = whole
  for (const said of [rest, whole])
    expect(takeAnswer(Buffer.from(JSON.stringify(said)), task, ahead)).toMatchObject({ ok: false, code: 'unreadable' })
  expect(hear(JSON.stringify(rest))).toMatchObject({ ok: false, code: 'unreadable' })
})

test.each([
  ['extracted.text', `${text}${' '.repeat(1_001)}`],
  ['extracted.text', `${text}\0`],
  ['extracted.text', 'other words'],
  ['extracted.fileKind', 'exe'],
  ['extracted.pages.0.end', text.length + 1],
  ['extracted.pages.0.start', -1],
  ['extracted.zones.0.end', 1e9],
  ['extracted.zones.0.start', text.length + 1],
  ['extracted.zones.0.kind', 'constructor'],
  ['extracted.map', [{ start: 0, end: 99, part: 'body', from: 0, to: 99 }]],
  ['extracted.map', { length: 2 }],
  ['extracted.notices', ['all_is_well']],
  ['extracted.attachments', [{ name: 'a', mediaType: 'b', sizeBytes: 1, path: '/etc/passwd', isInline: false }]],
  ['extracted.attachments', Array(3).fill({ name: 'a', mediaType: '', sizeBytes: 1, path: null, isInline: false })],
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
])('an answer in which %s is forged is a file that could not be read', (path, value) => {
  expect(hear(forged(path, value))).toMatchObject({ ok: false, code: 'unreadable' })
})

test.each([
  'null',
  '[]',
  '{}',
  '"ok"',
  '{"ok":true}',
  '{"ok":true,"cells":[]}',
  '{"ok":false,"code":"no_process","detail":""}',
])('an answer that is none (%s) is a file that could not be read, which is said in one sentence', (said) => {
  expect(hear(said)).toMatchObject({ ok: false, code: 'unreadable' })
  expect(readErrorOf('unreadable').sentence).toMatch(/\.$/)
})

test('what an answer has beyond its fields, and the prototype of anything in it, is left behind', () => {
  const said = JSON.stringify(whole)
    .replace('"ok":true', '"ok":true,"__proto__":{"ok":false},"more":1')
    .replace('"dueText":null', '"dueText":null,"__proto__":{"x":1},"quote":"We will not"')
  const answer = hear(said)
  expect(answer).toEqual(meant)
  expect(Object.getPrototypeOf(answer)).toBe(Object.prototype)
})

test('a day that is none is not known, and the rest of the reading stands', () => {
  expect(hear(forged('reading.suggestions.0.dueOn', '2027-02-31'))).toMatchObject({
    reading: { suggestions: [{ quote: 'We will publish', dueOn: null }] },
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
    ...whole,
    extracted: extractedOf('csv', table),
    reading: packReading({ ...reading, meta: { ...meta, answers }, zones: [], suggestions: found }),
  }
  const asked = { ...task, limits: defaultLimits }
  expect(takeAnswer(Buffer.from(JSON.stringify(answer)), asked, null)).toMatchObject({ ok: true })
})
