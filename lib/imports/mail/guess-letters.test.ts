import { describe, expect, test } from 'vitest'
import { findDuplicates } from '@/lib/imports/mail/find-duplicates'
import { guessLetters, type SortedMail } from '@/lib/imports/mail/guess-letters'
import { indexLetters, type KnownLetter } from '@/lib/imports/mail/letter-index'
import { recipientsOfMail } from '@/lib/imports/mail/mail-recipients'
import { directionOf } from '@/lib/imports/mail/own-addresses'
import type { MailHead } from '@/lib/reading/extract/schema'

const head = (given: Partial<MailHead> = {}): MailHead => ({
  from: { name: 'Registry', address: 'registry@norland.example' },
  to: [{ name: null, address: 'office@coalition.example' }],
  cc: [],
  subject: 'Our answer',
  sentAt: null,
  sentOn: null,
  messageId: '<answer>',
  inReplyTo: null,
  references: [],
  mailKind: 'letter',
  forwarded: null,
  ...given,
})

const mail = (given: Partial<MailHead> = {}, more: Partial<SortedMail> = {}): SortedMail => ({
  facts: { fileKind: 'eml', count: null, notices: [], mail: head(given), meta: null, language: null },
  direction: 'theirs',
  chain: new Set(['<answer>']),
  failed: [],
  ...more,
})

const letter = (id: string, given: Partial<KnownLetter> = {}): KnownLetter => ({
  id,
  caseId: `case of ${id}`,
  isRestricted: false,
  subject: `Letter ${id}`,
  ourReference: null,
  datedOn: null,
  sentOn: '2026-03-02',
  messageIds: [`<${id}>`],
  mailedTo: [],
  replyMessageIds: [],
  theirReferences: [],
  recipients: [{ id: `ministry ${id}`, institution: 'Ministry', shortName: null, email: 'minister@norland.example' }],
  ...given,
})

const answers = (id: string) => mail({ inReplyTo: `<${id}>` }, { chain: new Set(['<answer>', `<${id}>`]) })

describe('a guess', () => {
  test('is sure when the mail answers the mail of one letter and comes from its recipient', () => {
    const { isSure, guesses } = guessLetters(answers('L1'), indexLetters([letter('L1'), letter('L2')]))
    expect(isSure).toBe(true)
    expect(guesses[0]).toMatchObject({ letterId: 'L1', recipientIds: ['ministry L1'], reason: 'message' })
  })

  test('is not sure when somebody else answers, whatever the headers say', () => {
    const stranger = mail(
      { inReplyTo: '<L1>', from: { name: 'A. Nonymous', address: 'someone@gmail.com' } },
      { chain: new Set(['<L1>']) },
    )
    const { isSure, guesses } = guessLetters(stranger, indexLetters([letter('L1')]))
    expect(isSure).toBe(false)
    expect(guesses[0]).toMatchObject({ letterId: 'L1', reason: 'message' })
  })

  test('is not sure when two letters are meant with equal right', () => {
    const both = mail({ references: ['<L1>', '<L2>'] }, { chain: new Set(['<L1>', '<L2>']) })
    expect(guessLetters(both, indexLetters([letter('L1'), letter('L2')])).isSure).toBe(false)
  })

  test('names no recipient where several could have written', () => {
    const joint = letter('L1', {
      recipients: ['first', 'second'].map((id) => ({
        id,
        institution: `Unit ${id}`,
        shortName: null,
        email: `${id}@norland.example`,
      })),
    })
    const { isSure, guesses } = guessLetters(answers('L1'), indexLetters([joint]))
    expect([isSure, guesses[0]?.recipientIds]).toEqual([false, []])
  })

  test('from a shared domain two addresses are not one body', () => {
    const shared = letter('L1', {
      recipients: [{ id: 'mep', institution: 'Office of a member', shortName: null, email: 'mep@gmail.com' }],
    })
    const other = mail(
      { inReplyTo: '<L1>', from: { name: null, address: 'other@gmail.com' } },
      { chain: new Set(['<L1>']) },
    )
    expect(guessLetters(other, indexLetters([shared])).isSure).toBe(false)
  })

  test('of a mail of ours is the case of its thread, and no recipient', () => {
    const own = { ...answers('L1'), direction: 'ours' as const }
    const { guesses, isSure } = guessLetters(own, indexLetters([letter('L1')]))
    expect(isSure).toBe(true)
    expect(guesses).toEqual([
      { action: 'letter', caseId: 'case of L1', letterId: null, recipientIds: [], reason: 'message', words: '' },
    ])
  })

  test('of a report is about the recipient whose address failed', () => {
    const report = mail(
      { mailKind: 'bounce', from: { name: null, address: 'mailer-daemon@coalition.example' } },
      { chain: new Set(['<L1>']), failed: ['minister@norland.example'] },
    )
    const { guesses, isSure } = guessLetters(report, indexLetters([letter('L1')]))
    expect(isSure).toBe(true)
    expect(guesses[0]).toMatchObject({ action: 'delivery_failed', recipientIds: ['ministry L1'], reason: 'thread' })
  })
})

test('a mail that is there twice is a copy of the first, by its bytes or by its Message-ID', () => {
  const same = (id: string, sha256: string, messageId: string | null) => ({ id, sha256, messageId })
  const found = findDuplicates(
    [
      same('a', '1', '<x>'),
      same('b', '1', '<x>'),
      same('c', '2', '<x>'),
      same('d', '3', null),
      same('e', '4', '<old>'),
      same('f', '3', null),
    ],
    [same('earlier', '9', '<old>')],
  )
  expect([...found]).toEqual([
    ['b', 'a'],
    ['c', 'a'],
    ['e', 'earlier'],
    ['f', 'd'],
  ])
})

test('who wrote is told by our addresses and domains; a report about our mail is theirs', () => {
  const ours = ['@coalition.example', 'colleague@gmail.com']
  const from = (address: string, mailKind: MailHead['mailKind'] = 'letter') =>
    directionOf(head({ from: { name: null, address }, mailKind }), ours)
  expect(from('Office@Coalition.example')).toBe('ours')
  expect(from('colleague@gmail.com')).toBe('ours')
  expect(from('somebody@gmail.com')).toBe('theirs')
  expect(from('office@notcoalition.example')).toBe('theirs')
  expect(from('mailer-daemon@coalition.example', 'bounce')).toBe('theirs')
  expect(directionOf(head(), [])).toBe('unknown')
})

test('the recipients of a letter of ours are named as the directory names them, without ourselves', () => {
  const to = [
    { name: 'Minister A. Example', address: 'minister@norland.example' },
    { name: 'Grenzagentur', address: 'post@agentur.example' },
    { name: 'Us', address: 'office@coalition.example' },
  ]
  const directory = [{ name: 'Ministry of Norland', shortName: null, email: 'registry@norland.example' }]
  expect(recipientsOfMail(head({ to }), ['@coalition.example'], directory)).toEqual([
    { institution: 'Ministry of Norland', addressee: 'Minister A. Example', isKnown: true },
    { institution: 'Grenzagentur', addressee: null, isKnown: false },
  ])
})
