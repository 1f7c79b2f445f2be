import { expect, test } from 'vitest'
import type { DocumentFacts } from '@/lib/reading/facts'
import { containedLetters } from '@/lib/suggestions/contained-letters'
import type { CandidateLetter } from '@/lib/suggestions/rank-letters'

type Mail = NonNullable<DocumentFacts['mail']>

const nobody: Mail = {
  from: null,
  to: [],
  cc: [],
  subject: null,
  sentAt: null,
  sentOn: '2026-05-04',
  messageId: null,
  inReplyTo: null,
  references: [],
  mailKind: 'letter',
  forwarded: null,
}

/** A mail in a mailbox, named by its id. */
const mail = (id: string, more: Partial<Mail>) => ({
  ...file(id, 'eml'),
  facts: { fileKind: 'eml', count: null, notices: [], mail: { ...nobody, ...more }, meta: null, language: 'en' },
})

const file = (id: string, fileKind: DocumentFacts['fileKind']) => ({
  id,
  parentId: 'mailbox' as string | null,
  name: `${id}.${fileKind}`,
  facts: { fileKind, count: null, notices: [], mail: null, meta: null, language: null },
})

const ours: CandidateLetter = {
  id: 'ours',
  subject: 'Access of lawyers to the closed zone',
  ourReference: 'EBC 12/2026',
  datedOn: '2026-03-23',
  sentOn: '2026-03-23',
  messageIds: ['<1@ngo.example>'],
  recipients: [{ id: 'one', institution: 'Ministry of the Interior' }],
}
const held = { institutions: [{ name: 'Ministry of the Interior' }], letters: [ours] }
const ministry = { name: 'Ministry of the Interior', address: 'office@interior.example' }

test('of several letters in a file those that answer one of ours come first, by what says so, and what programs wrote comes last', () => {
  const contained = [
    mail('newsletter', { mailKind: 'list', from: ministry, subject: 'News' }),
    mail('stranger', { from: { name: 'Somebody', address: null }, subject: 'Good day' }),
    mail('subject', { subject: 'Re: Access of lawyers to the closed zone' }),
    mail('correspondent', { from: ministry, subject: 'Visits' }),
    mail('reference', { subject: 'Your EBC 12/2026' }),
    mail('automatic', { mailKind: 'automatic_reply', inReplyTo: '<1@ngo.example>' }),
    mail('message', { inReplyTo: '<1@ngo.example>' }),
  ]
  const found = containedLetters(contained, held)
  const order = ['message', 'reference', 'subject', 'correspondent', 'stranger', 'automatic', 'newsletter']
  expect(found.map(({ documentId }) => documentId)).toEqual(order)
  expect(found[3]).toEqual({
    documentId: 'correspondent',
    name: 'correspondent.eml',
    from: 'Ministry of the Interior',
    subject: 'Visits',
    datedOn: '2026-05-04',
    reason: 'correspondent',
    isOurs: false,
  })
})

test('of two that nothing else tells apart the one of whom we wrote to is first, else they keep their order', () => {
  const subject = 'Re: Access of lawyers to the closed zone'
  const found = containedLetters(
    [
      mail('first', { subject, from: { name: 'Somebody', address: null } }),
      mail('second', { subject, from: { name: 'Another', address: null } }),
      mail('ministry', { subject, from: ministry }),
    ],
    held,
  )
  expect(found.map(({ documentId }) => documentId)).toEqual(['ministry', 'first', 'second'])
})

test('a letter of ours, a table, a picture, an archive and what is not read yet are none that could fill the form of a reply', () => {
  const none = [
    mail('ours', { messageId: '<1@ngo.example>' }),
    file('table', 'xlsx'),
    file('picture', 'image'),
    file('archive', 'zip'),
    { ...file('unread', 'pdf'), facts: null },
    { ...file('whole', 'mbox'), parentId: null },
  ]
  expect(containedLetters([...none, file('answer', 'pdf')], held).map(({ documentId }) => documentId)).toEqual([
    'answer',
  ])
})
