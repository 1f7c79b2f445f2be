import { beforeEach, describe, expect, test } from 'vitest'
import { fileAsReply } from '@/lib/imports/mail/file-as-reply'
import { fileSureMails } from '@/lib/imports/mail/file-sure-mails'
import { exchange } from '@/lib/imports/mail/fixtures/exchange'
import { answerMail, lineOf, repliesOf, take, wroteLetter, type Known } from '@/lib/imports/mail/fixtures/known-letter'
import { linesOf } from '@/lib/imports/mail/fixtures/take-in'
import { undoMailImport } from '@/lib/imports/mail/undo-mail-import'
import { finishReply } from '@/lib/suggestions/finish-reply'
import { buildCase, buildLetter } from '@/prisma/factories/build-record'
import { buildMember } from '@/prisma/factories/build-workspace'

describe('imports as a whole', { timeout: 120_000 }, () => {
  let known: Known
  beforeEach(async () => {
    known = await wroteLetter()
  })

  test('a whole import is undone until somebody worked on what came of it', async () => {
    const { actor } = known
    const mails = { first: { ...exchange.answer, text: 'Your reference: ECB/2026/7\n\nWe will answer.' } }
    const importId = await take(actor, mails)
    expect(await fileSureMails(actor, { importId })).toEqual({ filed: 1, left: 0 })
    const [reply] = await repliesOf(actor)
    await finishReply(actor, { replyId: reply?.id ?? '', open: 'leave' })
    await expect(undoMailImport(actor, { importId })).rejects.toThrow('worked_on')
    expect(await repliesOf(actor)).toHaveLength(1)
    const second = await take(actor, {
      other: { ...mails.first, id: 'other@x.example', text: 'Your reference: ECB/2026/7\n\nMore follows.' },
    })
    await fileSureMails(actor, { importId: second })
    await undoMailImport(actor, { importId: second })
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
      secret: { ...answerMail, id: 's@x.example', subject: 'Answer', text: 'Your reference: SECRET/9\n\nWe decline.' },
      open: {
        ...answerMail,
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
    await expect(undoMailImport(other, { importId })).rejects.toThrow('hidden_from_you')
    expect(await linesOf(actor, importId)).toHaveLength(2)
  })

  test('a viewer neither sees the queue nor files from it', async () => {
    const { actor, recipientId } = known
    const importId = await take(actor, { answer: answerMail })
    const viewer = await buildMember(actor, 'viewer')
    const line = await lineOf(actor, importId, 'answer')
    await expect(fileAsReply(viewer, { ...line, recipients: [recipientId], kind: 'substantive' })).rejects.toThrow(
      'forbidden',
    )
    await expect(undoMailImport(viewer, { importId })).rejects.toThrow('forbidden')
  })
})
