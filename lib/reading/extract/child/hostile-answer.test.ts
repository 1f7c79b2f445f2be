import { expect, test } from 'vitest'
import { withForged } from '@/lib/reading/fixtures/with-forged'
import { takeAnswer, takeWords } from '@/lib/reading/extract/child/take-answer'
import type { ChildTask } from '@/lib/reading/extract/child/task'
import { extractedOf } from '@/lib/reading/extract/context'
import { defaultLimits } from '@/lib/reading/extract/limits'
import { readErrorOf } from '@/lib/reading/extract/sentences'
import type { Zone } from '@/lib/reading/schema'
import { wordsOf } from '@/lib/reading/words/told'

const text = 'We will publish the register of visits by 31 March 2027.'
const zone: Zone = { kind: 'body', start: 0, end: text.length, page: 1, language: 'en' }
const extracted = { ...extractedOf('txt', text), zones: [zone] }
/** What an honest child says. */
const whole = { ok: true, extracted }

const task: ChildTask = {
  name: 'letter.txt',
  mediaType: null,
  sizeBytes: 1,
  limits: { ...defaultLimits, textLength: 1_000, entries: 2 },
  wantsAttachments: true,
  tellsWords: true,
  ocrLanguages: null,
}
const hear = (said: string) => takeAnswer(Buffer.from(said), task)

const forged = (path: string, value: unknown) => withForged(whole, path, value)

test('an answer that keeps to what a file may have is taken as it was said', () => {
  expect(hear(JSON.stringify(whole))).toEqual(whole)
})

test('words that are told before the rest are taken as they were said', () => {
  const words = wordsOf(extracted)
  expect(takeWords(Buffer.from(JSON.stringify({ ...words, more: 1 })), task)).toEqual(words)
})

test.each([
  ['a place outside of the text', { zones: [{ ...zone, end: 1e9 }] }],
  ['a text that is too long', { text: `${text}${' '.repeat(1_001)}` }],
  ['a NUL', { text: `${text}\0` }],
  ['no text', { text: null }],
  ['a kind that is none', { fileKind: 'exe' }],
])('words that are forged, with %s, are read by nobody', (_what, forgery) => {
  expect(takeWords(Buffer.from(JSON.stringify({ ...wordsOf(extracted), ...forgery })), task)).toBeNull()
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
  const said = JSON.stringify(whole).replace('"ok":true', '"ok":true,"__proto__":{"ok":false},"more":1')
  const answer = hear(said)
  expect(answer).toEqual(whole)
  expect(Object.getPrototypeOf(answer)).toBe(Object.prototype)
})
