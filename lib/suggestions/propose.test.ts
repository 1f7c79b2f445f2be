import { expect, test } from 'vitest'
import { toDay } from '@/lib/dates'
import type { HeldLetter } from '@/lib/suggestions/candidate-letters'
import { propose } from '@/lib/suggestions/propose'
import type { ProposingDocument } from '@/lib/suggestions/select-proposing'

const meta = {
  subject: null,
  datedOn: '2026-04-15',
  language: 'en',
  documentKind: null,
  institution: null,
  signatory: 'Jan Holm',
  signatoryFunction: null,
  theirReference: null,
  ourReference: null,
  answers: [{ datedOn: '2026-03-23', reference: null, words: 'your letter of 23 March 2026' }],
  promisedOn: null,
}

const reply: ProposingDocument = {
  id: 'reply',
  parentId: null,
  name: 'reply.txt',
  mediaType: 'text/plain',
  sizeBytes: 10,
  readState: 'read',
  readError: null,
  facts: { fileKind: 'txt', count: null, notices: [], mail: null, meta, language: 'en' },
  suggestions: [],
  texts: [{ text: 'Thank you for your letter of 23 March 2026.', language: 'en', zones: [] }],
}

const letterTo = (...institutions: string[]): HeldLetter => ({
  id: 'letter',
  subject: 'Access of lawyers',
  ourReference: null,
  datedOn: null,
  sentOn: toDay('2026-03-23'),
  messageIds: [],
  case: { id: 'case', code: '2026-01' },
  recipients: institutions.map((institution) => ({ id: institution, institution, addressee: '', state: 'sent' })),
})

const fieldsFor = (letter: HeldLetter) =>
  propose('reply', [reply], { institutions: [], letters: [letter] }).fields.institution

test('a reply that does not say whom it comes from is proposed as of the only one that its letter went to', () => {
  expect(fieldsFor(letterTo('Ministry of Justice, Marenia'))).toBe('Ministry of Justice, Marenia')
})

test('of several that a letter went to none is taken for the writer of a reply that does not say', () => {
  expect(fieldsFor(letterTo('Ministry of Justice, Marenia', 'Parliament of Norland'))).toBeUndefined()
})
