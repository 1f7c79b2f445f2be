import { beforeEach, describe, expect, test } from 'vitest'
import { readRecord } from '@/lib/db'
import { fileAsReply } from '@/lib/imports/mail/file-as-reply'
import { fileChosenMails } from '@/lib/imports/mail/file-chosen-mails'
import { fileOnRecipient } from '@/lib/imports/mail/file-on-recipient'
import { exchange } from '@/lib/imports/mail/fixtures/exchange'
import {
  answerMail,
  lineOf,
  repliesOf,
  stateOf,
  take,
  wroteLetter,
  type Known,
} from '@/lib/imports/mail/fixtures/known-letter'
import { linesOf } from '@/lib/imports/mail/fixtures/take-in'
import { writeMail } from '@/lib/imports/mail/fixtures/write-mail'
import { mergeMail } from '@/lib/imports/mail/merge-mail'
import { moveMail } from '@/lib/imports/mail/move-mail'
import { splitMail } from '@/lib/imports/mail/split-mail'
import { undoMail } from '@/lib/imports/mail/undo-mail'
import { buildLetter } from '@/prisma/factories/build-record'

describe('deeds on mails', { timeout: 120_000 }, () => {
  let known: Known
  beforeEach(async () => {
    known = await wroteLetter()
  })

  test('a mail that names our reference is sure, one that merely looks alike is a guess, each with its reason', async () => {
    const { actor, letterId, recipientId } = known
    const importId = await take(actor, {
      named: {
        ...answerMail,
        id: 'a@x.example',
        subject: 'Our answer',
        text: 'Your reference: ECB/2026/7\n\nDear all,\n\nWe decline.',
      },
      alike: { ...answerMail, id: 'b@y.example', from: 'Somebody <else@other.example>' },
    })
    const named = await lineOf(actor, importId, 'named')
    expect(named.isSure).toBe(true)
    expect(named.guesses[0]).toMatchObject({ letterId, recipientIds: [recipientId], reason: 'reference' })
    const alike = await lineOf(actor, importId, 'alike')
    expect(alike.isSure).toBe(false)
    expect(alike.guesses[0]?.letterId).toBe(letterId)
  })

  test('a filed reply can be undone: it leaves the record, and the recipient has the state it had', async () => {
    const { actor, recipientId } = known
    const importId = await take(actor, { answer: { ...answerMail, id: 'a@x.example' } })
    const line = await lineOf(actor, importId, 'answer')
    const { id } = await fileAsReply(actor, { ...line, recipients: [recipientId], kind: 'substantive' })
    expect(await stateOf(known)).toBe('answered')
    await expect(fileAsReply(actor, { ...line, recipients: [recipientId], kind: 'substantive' })).rejects.toThrow(
      'changed_meanwhile',
    )
    await undoMail(actor, await lineOf(actor, importId, 'answer'))
    expect(await stateOf(known)).toBe('sent')
    expect(await repliesOf(actor)).toEqual([])
    const again = await lineOf(actor, importId, 'answer')
    expect(again).toMatchObject({ state: 'waiting', document: { replyId: null, caseId: null } })
    expect(again.guesses).not.toEqual([])
    const events = await readRecord(actor, (tx) =>
      tx.event.findMany({
        where: { workspaceId: actor.workspaceId, subjectId: line.id },
        orderBy: { at: 'asc' },
        select: { type: true, data: true },
      }),
    )
    expect(events.map(({ type }) => type)).toEqual(['mail.filed', 'mail.put_back'])
    expect(events[0]?.data).toMatchObject({ as: 'reply', became: id })
  })

  test('a filed reply moves to a letter of another case and back, and off the record', async () => {
    const { actor, recipientId, institutionId, caseId } = known
    const other = await buildLetter(actor, { institutionIds: [institutionId], subject: 'Another matter' })
    const importId = await take(actor, { answer: { ...answerMail, id: 'a@x.example' } })
    await fileAsReply(actor, {
      ...(await lineOf(actor, importId, 'answer')),
      recipients: [recipientId],
      kind: 'substantive',
    })
    await moveMail(actor, { ...(await lineOf(actor, importId, 'answer')), recipients: other.recipientIds })
    const there = { ...known, recipientId: other.recipientIds[0] ?? '' }
    expect([await stateOf(known), await stateOf(there)]).toEqual(['sent', 'answered'])
    expect(await repliesOf(actor)).toMatchObject([
      { caseId: other.caseId, answers: [{ recipientId: there.recipientId }] },
    ])
    expect((await lineOf(actor, importId, 'answer')).document.caseId).toBe(other.caseId)
    await undoMail(actor, await lineOf(actor, importId, 'answer'))
    expect([await stateOf(known), await stateOf(there)]).toEqual(['answered', 'sent'])
    expect(await repliesOf(actor)).toMatchObject([{ caseId, answers: [{ recipientId }] }])
    await undoMail(actor, await lineOf(actor, importId, 'answer'))
    expect([await stateOf(known), await stateOf(there)]).toEqual(['sent', 'sent'])
    expect(await repliesOf(actor)).toEqual([])
    expect(await lineOf(actor, importId, 'answer')).toMatchObject({ state: 'waiting' })
  })

  test('two mails become one reply, two again, and off the record', async () => {
    const { actor, recipientId } = known
    const importId = await take(actor, {
      first: { ...answerMail, id: 'a@x.example' },
      second: { ...answerMail, id: 'b@x.example', subject: 'Annex to our answer' },
    })
    for (const name of ['first', 'second']) {
      await fileAsReply(actor, {
        ...(await lineOf(actor, importId, name)),
        recipients: [recipientId],
        kind: 'substantive',
      })
    }
    const first = await lineOf(actor, importId, 'first')
    await mergeMail(actor, { ...(await lineOf(actor, importId, 'second')), replyId: first.replyId ?? '' })
    const [merged, ...rest] = await repliesOf(actor)
    expect(rest).toEqual([])
    expect(merged?.documents.map(({ name }) => name)).toEqual(['first.eml', 'second.eml'])
    await undoMail(actor, await lineOf(actor, importId, 'second'))
    const apart = (await repliesOf(actor)).map(({ documents }) => documents.map(({ name }) => name))
    expect(apart.sort()).toEqual([['first.eml'], ['second.eml']])
    expect(await stateOf(known)).toBe('answered')
    for (const name of ['second', 'first']) await undoMail(actor, await lineOf(actor, importId, name))
    expect(await repliesOf(actor)).toEqual([])
    expect(await stateOf(known)).toBe('sent')
  })

  test('a file inside a mail becomes a mail of its own, and part of it again', async () => {
    const { actor, recipientId } = known
    const inside = writeMail({ ...answerMail, id: 'inside@x.example', subject: 'Forwarded answer' }).toString()
    const importId = await take(actor, {
      outer: {
        ...answerMail,
        id: 'outer@coalition.example',
        from: 'A colleague <me@coalition.example>',
        subject: 'Fwd: two things',
        files: [{ name: 'answer.eml', type: 'message/rfc822', content: inside }],
      },
    })
    const outer = await lineOf(actor, importId, 'outer')
    const documentsIn = () =>
      readRecord(actor, (tx) =>
        tx.document.findMany({
          where: { workspaceId: actor.workspaceId, parentId: outer.documentId },
          select: { id: true, replyId: true },
        }),
      )
    const [file] = await documentsIn()
    await splitMail(actor, { ...outer, documents: [file?.id ?? ''] })
    const own = await lineOf(actor, importId, 'answer')
    expect(own).toMatchObject({ state: 'waiting', direction: 'theirs' })
    await fileAsReply(actor, { ...own, recipients: [recipientId], kind: 'substantive' })
    await expect(undoMail(actor, await lineOf(actor, importId, 'outer'))).rejects.toThrow('worked_on')
    await undoMail(actor, await lineOf(actor, importId, 'answer'))
    await undoMail(actor, await lineOf(actor, importId, 'outer'))
    expect(await documentsIn()).toEqual([{ id: file?.id, replyId: null }])
    expect(await linesOf(actor, importId)).toHaveLength(1)
  })

  test('a report of failed delivery finds its letter by the mail inside it, and marks the recipient when a person says so', async () => {
    const { actor, caseId, institutionId } = known
    const letter = { ...exchange.letter, id: 'own@coalition.example' }
    const first = await take(actor, { letter })
    const own = await lineOf(actor, first, 'letter')
    await fileChosenMails(actor, { as: 'letters', items: [own.id], caseId, newCase: '' })
    const sent = (await lineOf(actor, first, 'letter')).letterId
    const returned = await take(actor, {
      bounce: {
        from: 'Mail Delivery System <MAILER-DAEMON@coalition.example>',
        to: 'office@coalition.example',
        subject: 'Undelivered Mail Returned to Sender',
        date: 'Mon, 02 Mar 2026 10:05:00 +0100',
        id: 'bounce@coalition.example',
        headers: ['X-Failed-Recipients: registry@interior.norland.example'],
        text: 'I could not deliver your message to <registry@interior.norland.example>: 550 no such user.',
        files: [{ name: 'original.eml', type: 'message/rfc822', content: writeMail(letter).toString() }],
      },
    })
    const bounce = await lineOf(actor, returned, 'bounce')
    expect(bounce).toMatchObject({ isSure: true, direction: 'theirs' })
    expect(bounce.guesses[0]).toMatchObject({ action: 'delivery_failed', letterId: sent })
    const recipientId = bounce.guesses[0]?.recipientIds[0] ?? ''
    expect(await stateOf({ actor, recipientId })).toBe('sent')
    await fileOnRecipient(actor, { ...bounce, recipientId, as: 'delivery_failed' })
    expect(await stateOf({ actor, recipientId })).toBe('delivery_failed')
    await undoMail(actor, await lineOf(actor, returned, 'bounce'))
    expect(await stateOf({ actor, recipientId })).toBe('sent')
    expect(institutionId).not.toBe('')
  })
})
