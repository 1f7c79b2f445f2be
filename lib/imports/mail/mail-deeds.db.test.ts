import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord } from '@/lib/db'
import { fileAsReply } from '@/lib/imports/mail/file-as-reply'
import { fileChosenMails } from '@/lib/imports/mail/file-chosen-mails'
import { fileOnRecipient } from '@/lib/imports/mail/file-on-recipient'
import { fileSureMails } from '@/lib/imports/mail/file-sure-mails'
import { exchange } from '@/lib/imports/mail/fixtures/exchange'
import { linesOf, takeIn } from '@/lib/imports/mail/fixtures/take-in'
import { writeMail, type WrittenMail } from '@/lib/imports/mail/fixtures/write-mail'
import { mergeMail } from '@/lib/imports/mail/merge-mail'
import { moveMail } from '@/lib/imports/mail/move-mail'
import { setMailAddresses } from '@/lib/imports/mail/set-mail-addresses'
import { splitMail } from '@/lib/imports/mail/split-mail'
import { undoImport } from '@/lib/imports/mail/undo-import'
import { undoMail } from '@/lib/imports/mail/undo-mail'
import { markReplyRead } from '@/lib/replies/mark-reply-read'
import { filesBeside, whySkipped } from '@/lib/runtime/testing/files/files-beside'
import { buildCase, buildInstitution, buildLetter } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

type Known = { actor: Actor; caseId: string; letterId: string; recipientId: string; institutionId: string }

/** A workspace that wrote a letter to a ministry with the reference ECB/7. */
async function wroteLetter(): Promise<Known> {
  const actor = await buildWorkspace()
  await setMailAddresses(actor, { version: 0, addresses: ['@coalition.example'] })
  const { id: institutionId } = await buildInstitution(actor, {
    name: 'Ministry of the Interior, Norland',
    email: 'minister@interior.norland.example',
  })
  const letter = await buildLetter(actor, {
    institutionIds: [institutionId],
    subject: 'Access of lawyers to the closed zone',
    ourReference: 'ECB/2026/7',
    sentOn: new Date('2026-03-02'),
  })
  return {
    actor,
    institutionId,
    caseId: letter.caseId,
    letterId: letter.id,
    recipientId: letter.recipientIds[0] ?? '',
  }
}

const take = (actor: Actor, mails: Record<string, WrittenMail>) =>
  takeIn(
    actor,
    Object.entries(mails).map(([name, mail]) => ({ name: `${name}.eml`, bytes: writeMail(mail) })),
  )

const lineOf = async (actor: Actor, importId: string, name: string) => {
  const found = (await linesOf(actor, importId)).find(({ document }) => document.name.startsWith(name))
  if (!found) throw new Error(`No line for ${name}.`)
  return { ...found, itemId: found.id }
}

const stateOf = ({ actor, recipientId }: Pick<Known, 'actor' | 'recipientId'>) =>
  readRecord(actor, async (tx) => {
    const { state } = await tx.recipient.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id: recipientId } },
      select: { state: true },
    })
    return state
  })

const repliesOf = ({ workspaceId, hiddenCaseIds }: Actor) =>
  readRecord({ workspaceId, hiddenCaseIds }, (tx) =>
    tx.reply.findMany({
      where: { workspaceId },
      select: {
        id: true,
        caseId: true,
        answers: { select: { recipientId: true } },
        documents: { orderBy: { name: 'asc' }, select: { name: true } },
      },
    }),
  )

const { headers: _none, ...plain } = { headers: undefined, ...exchange.answer, answers: undefined }

describe('deeds on mails', { timeout: 120_000 }, () => {
  let known: Known
  beforeEach(async () => {
    known = await wroteLetter()
  })

  test('a mail that names our reference is sure, one that merely looks alike is a guess, each with its reason', async () => {
    const { actor, letterId, recipientId } = known
    const importId = await take(actor, {
      named: {
        ...plain,
        id: 'a@x.example',
        subject: 'Our answer',
        text: 'Your reference: ECB/2026/7\n\nDear all,\n\nWe decline.',
      },
      alike: { ...plain, id: 'b@y.example', from: 'Somebody <else@other.example>' },
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
    const importId = await take(actor, { answer: { ...plain, id: 'a@x.example' } })
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

  test('a filed reply moves to a letter of another case and back', async () => {
    const { actor, recipientId, institutionId, caseId } = known
    const other = await buildLetter(actor, { institutionIds: [institutionId], subject: 'Another matter' })
    const importId = await take(actor, { answer: { ...plain, id: 'a@x.example' } })
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
  })

  test('two mails become one reply, and two again', async () => {
    const { actor, recipientId } = known
    const importId = await take(actor, {
      first: { ...plain, id: 'a@x.example' },
      second: { ...plain, id: 'b@x.example', subject: 'Annex to our answer' },
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
  })

  test('a file inside a mail becomes a mail of its own, and part of it again', async () => {
    const { actor, recipientId } = known
    const inside = writeMail({ ...plain, id: 'inside@x.example', subject: 'Forwarded answer' }).toString()
    const importId = await take(actor, {
      outer: {
        ...plain,
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

  test('a whole import is undone until somebody worked on what came of it', async () => {
    const { actor } = known
    const mails = { first: { ...exchange.answer, text: 'Your reference: ECB/2026/7\n\nWe will answer.' } }
    const importId = await take(actor, mails)
    expect(await fileSureMails(actor, { importId })).toEqual({ filed: 1, left: 0 })
    const [reply] = await repliesOf(actor)
    await markReplyRead(actor, reply?.id ?? '')
    await expect(undoImport(actor, { importId })).rejects.toThrow('worked_on')
    expect(await repliesOf(actor)).toHaveLength(1)
    const second = await take(actor, {
      other: { ...mails.first, id: 'other@x.example', text: 'Your reference: ECB/2026/7\n\nMore follows.' },
    })
    await fileSureMails(actor, { importId: second })
    await undoImport(actor, { importId: second })
    expect(await repliesOf(actor)).toHaveLength(1)
    expect(await linesOf(actor, second)).toEqual([])
  })

  test('what surely belongs to a restricted case is hidden from whoever may not see the case, guesses too', async () => {
    const { actor } = known
    const hidden = await buildCase(actor, { title: 'Hidden', isRestricted: true })
    await buildLetter(actor, {
      caseId: hidden.id,
      institutionIds: [known.institutionId],
      subject: 'A confidential matter',
      ourReference: 'SECRET/9',
      sentOn: new Date('2026-03-05'),
    })
    const importId = await take(actor, {
      secret: { ...plain, id: 's@x.example', subject: 'Answer', text: 'Your reference: SECRET/9\n\nWe decline.' },
      open: {
        ...plain,
        id: 'o@x.example',
        subject: 'Re: A confidential matter',
        from: 'X <x@unknown.example>',
        text: 'See you.',
      },
    })
    const other = { ...(await buildMember(actor, 'staff')), hiddenCaseIds: [hidden.id] }
    const seen = await linesOf(other, importId)
    expect(seen.map(({ document }) => document.name)).toEqual(['open.eml'])
    expect(seen[0]?.guesses).toEqual([])
    await expect(undoImport(other, { importId })).rejects.toThrow('hidden_from_you')
    expect(await linesOf(actor, importId)).toHaveLength(2)
  })

  test('a viewer neither sees the queue nor files from it', async () => {
    const { actor, recipientId } = known
    const importId = await take(actor, { answer: plain })
    const viewer = await buildMember(actor, 'viewer')
    const line = await lineOf(actor, importId, 'answer')
    await expect(fileAsReply(viewer, { ...line, recipients: [recipientId], kind: 'substantive' })).rejects.toThrow(
      'forbidden',
    )
    await expect(undoImport(viewer, { importId })).rejects.toThrow('forbidden')
  })
})

const hostile = (filesBeside() ?? []).filter(
  ({ isHostile, kind }) => isHostile && ['zip', 'mbox', 'msg'].includes(kind),
)

describe(`hostile archives ${hostile.length === 0 ? whySkipped : 'beside the checkout'}`, { timeout: 300_000 }, () => {
  test.skipIf(hostile.length === 0)(
    'each ends in the queue, opened or with its reason, and the import is sorted',
    async () => {
      const actor = await buildWorkspace()
      const some = hostile.filter((_file, index) => index % 8 === 0).slice(0, 14)
      const files = await Promise.all(
        some.map(async ({ path }) => {
          const chunks: Buffer[] = []
          for await (const chunk of createReadStream(path)) chunks.push(chunk as Buffer)
          return { name: basename(path), bytes: Buffer.concat(chunks) }
        }),
      )
      const importId = await takeIn(actor, files)
      const { sortedAt, lines } = await changeRecord(actor, async (tx) => ({
        ...(await tx.mailImport.findUniqueOrThrow({
          where: { workspaceId_id: { workspaceId: actor.workspaceId, id: importId } },
          select: { sortedAt: true },
        })),
        lines: await tx.mailItem.findMany({
          where: { workspaceId: actor.workspaceId, importId },
          select: { document: { select: { name: true, readState: true, readError: true } } },
        }),
      }))
      expect(sortedAt).not.toBeNull()
      expect(lines.length).toBeGreaterThan(0)
      for (const { document } of lines) {
        expect(document.readState === 'read' || document.readError !== null, document.name).toBe(true)
      }
    },
  )
})
