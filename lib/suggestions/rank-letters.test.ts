import { describe, expect, test } from 'vitest'
import type { DocumentFacts } from '@/lib/reading/facts'
import { noFacts } from '@/lib/reading/fixtures/no-facts'
import { proposeFields } from '@/lib/suggestions/propose-fields'
import { rankLetters, type CandidateLetter } from '@/lib/suggestions/rank-letters'

const mail: NonNullable<DocumentFacts['mail']> = {
  from: { name: 'Registry', address: 'registry@norland.example' },
  to: [],
  cc: [],
  subject: 'RE: Access of lawyers to the closed zone',
  sentAt: '2026-04-15T08:00:00Z',
  sentOn: '2026-04-15',
  messageId: '<2@norland.example>',
  inReplyTo: null,
  references: [],
  mailKind: 'letter',
  forwarded: null,
}
const facts = (more: Partial<DocumentFacts>): DocumentFacts => ({
  fileKind: 'txt',
  count: null,
  notices: [],
  mail: null,
  meta: noFacts,
  language: 'en',
  ...more,
})
const letter = (id: string, more: Partial<CandidateLetter> = {}): CandidateLetter => ({
  id,
  subject: `Subject ${id}`,
  ourReference: null,
  datedOn: null,
  sentOn: '2026-03-23',
  messageIds: [],
  recipients: [{ id: `${id}-ministry`, institution: 'Ministry of the Interior' }],
  ...more,
})

describe('the letter that a reply answers', () => {
  test('is found by the mail, the reference, the day, the subject and the correspondent, in this order', () => {
    const letters = [
      letter('correspondent'),
      letter('subject', { subject: 'Access of lawyers to the closed zone', recipients: [] }),
      letter('date', { sentOn: '2026-02-01', recipients: [] }),
      letter('reference', { ourReference: 'EBC 12/2026', recipients: [] }),
      letter('message', { messageIds: ['<1@ngo.example>'], recipients: [] }),
    ]
    const said = facts({
      mail: { ...mail, inReplyTo: '<1@ngo.example>' },
      meta: {
        ...noFacts,
        ourReference: 'EBC  12/2026',
        answers: [{ datedOn: '2026-02-01', reference: null, words: 'your letter of 1 February 2026' }],
      },
    })
    const one = (wanted: string) =>
      rankLetters(
        letters.filter(({ id }) => id === wanted),
        said,
        'ministry of the interior',
      )
    for (const { id } of letters) expect(one(id).map(({ reason }) => reason)).toEqual([id])
    expect(rankLetters(letters, said, 'Ministry of the Interior').map(({ reason }) => reason)).toEqual([
      'message',
      'reference',
      'date',
    ])
  })

  test.each([
    ['in a subject, spaced otherwise', { mail: { ...mail, subject: 'Your ref. EBC-12 / 2026' } }],
    [
      'behind the day of our letter',
      { meta: { ...noFacts, answers: [{ datedOn: null, reference: 'EBC 12/2026', words: '' }] } },
    ],
  ])('is found by our reference %s', (_where, more) => {
    const given = [letter('a', { ourReference: 'EBC 12/2026', recipients: [] })]
    expect(rankLetters(given, facts(more), null)[0]?.reason).toBe('reference')
  })

  test('is, of two of the same day, the one to who wrote, and never one that was sent later', () => {
    const said = facts({
      meta: {
        ...noFacts,
        datedOn: '2026-04-15',
        answers: [{ datedOn: '2026-03-23', reference: null, words: 'your letter' }],
      },
    })
    const given = [
      letter('roads', { recipients: [{ id: 'r', institution: 'Agency of Roads' }] }),
      letter('interior'),
      letter('later', { sentOn: '2026-05-01' }),
    ]
    expect(rankLetters(given, said, 'Ministry of the Interior').map(({ letterId }) => letterId)).toEqual([
      'interior',
      'roads',
    ])
  })

  test('is found by most words of its subject, and not by two that every letter has', () => {
    const about = (subject: string) => facts({ mail: { ...mail, subject } })
    const given = [letter('a', { subject: 'Access of lawyers to the closed zone', recipients: [] })]
    expect(rankLetters(given, about('Closed zone: access for lawyers'), null)[0]?.reason).toBe('subject')
    expect(rankLetters(given, about('Access to the archive'), null)).toEqual([])
  })

  test('is proposed and not ticked when only the correspondent is the same', () => {
    const [only] = rankLetters([letter('a')], facts({}), 'Ministry of the Interior')
    expect(only).toMatchObject({ reason: 'correspondent', recipientIds: [] })
  })

  test('is nobody’s guess when nothing points to it', () => {
    expect(rankLetters([letter('a')], facts({}), 'Agency of Roads')).toEqual([])
  })

  test('ticks the recipient that wrote, and none where that is not known', () => {
    const two = [
      { id: 'home', institution: 'Ministry of the Interior' },
      { id: 'justice', institution: 'Ministry of Justice' },
    ]
    const said = facts({ mail })
    const given = [letter('a', { subject: 'Access of lawyers to the closed zone', recipients: two })]
    expect(rankLetters(given, said, 'Ministry of Justice')[0]?.recipientIds).toEqual(['justice'])
    expect(rankLetters(given, said, null)[0]?.recipientIds).toEqual([])
  })
})

describe('fields of a form', () => {
  test('take the name that the directory knows, and days that exist', () => {
    const said = facts({ mail, meta: { ...noFacts, institution: 'MINISTRY of the interior', datedOn: '2026-02-31' } })
    const fields = proposeFields('reply', said, { institutions: [{ name: 'Ministry of the Interior' }], asks: [] })
    expect(fields).toMatchObject({
      institution: 'Ministry of the Interior',
      datedOn: '2026-04-15',
      receivedOn: '2026-04-15',
      channel: 'email',
    })
    expect(fields).not.toHaveProperty('promisedOn')
  })

  test('say automatic reply for a mail that nobody wrote', () => {
    const said = facts({ mail: { ...mail, mailKind: 'automatic_reply' } })
    expect(proposeFields('reply', said, { institutions: [], asks: [] }).kind).toBe('automatic')
  })
})
