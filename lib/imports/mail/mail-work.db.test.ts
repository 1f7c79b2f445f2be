import { beforeEach, describe, expect, test } from 'vitest'
import { changeRecord, readRecord } from '@/lib/db'
import { askToFileSure, askToUndoMailImport } from '@/lib/imports/mail/ask-mail-work'
import { endMailWork } from '@/lib/imports/mail/end-mail-work'
import { endSorting } from '@/lib/imports/mail/end-sorting'
import { exchange } from '@/lib/imports/mail/fixtures/exchange'
import { repliesOf, take, wroteLetter, type Known } from '@/lib/imports/mail/fixtures/known-letter'
import { linesOf } from '@/lib/imports/mail/fixtures/take-in'
import { getMailImport } from '@/lib/imports/mail/queries'
import { runMailWork } from '@/lib/imports/mail/run-mail-work'
import { sortAgain } from '@/lib/imports/mail/sort-again'
import { sortMail } from '@/lib/imports/mail/sort-mail'
import { finishReply } from '@/lib/suggestions/finish-reply'

const text = 'Your reference: ECB/2026/7\n\nWe will answer.'

describe('work on a whole import of mails', { timeout: 120_000 }, () => {
  let known: Known
  let importId: string
  beforeEach(async () => {
    known = await wroteLetter()
    importId = await take(known.actor, { first: { ...exchange.answer, text } })
  })
  const job = () => ({ workspaceId: known.actor.workspaceId, memberId: known.actor.memberId, subjectId: importId })
  const seen = () => getMailImport(known.actor, importId)

  test('the sure ones are filed by a job that says how far it is, one at a time, and done twice files nothing twice', async () => {
    const { actor } = known
    await askToFileSure(actor, { importId })
    expect(await seen()).toMatchObject({ work: 'filing', workDone: 0, workAll: 1, workEndedAt: null })
    await expect(askToUndoMailImport(actor, { importId })).rejects.toThrow('mail_work_under_way')
    await runMailWork('filing')(job())
    await runMailWork('filing')(job())
    expect(await seen()).toMatchObject({ workDone: 1, workLeft: 0, workFailure: null })
    expect((await seen())?.workEndedAt).toBeInstanceOf(Date)
    expect(await repliesOf(actor)).toHaveLength(1)
  })

  test('an import is taken back by a job; what was worked on stays, and the import says why', async () => {
    const { actor } = known
    await askToFileSure(actor, { importId })
    await runMailWork('filing')(job())
    const [reply] = await repliesOf(actor)
    await finishReply(actor, { replyId: reply?.id ?? '', open: 'leave' })
    await askToUndoMailImport(actor, { importId })
    await runMailWork('undoing')(job())
    expect(await seen()).toMatchObject({ work: 'undoing', workFailure: 'worked_on', undoneAt: null })
    const second = await take(actor, { other: { ...exchange.answer, id: 'other@x.example', text } })
    await askToUndoMailImport(actor, { importId: second })
    await runMailWork('undoing')({ ...job(), subjectId: second })
    expect((await getMailImport(actor, second))?.undoneAt).toBeInstanceOf(Date)
    expect(await linesOf(actor, second)).toEqual([])
  })

  test('work that was given up says so, and can be asked for once more', async () => {
    const { actor } = known
    await askToFileSure(actor, { importId })
    await endMailWork(job())
    expect(await seen()).toMatchObject({ workFailure: 'mail_work_failed' })
    await askToFileSure(actor, { importId })
    await runMailWork('filing')(job())
    expect(await seen()).toMatchObject({ workDone: 1, workFailure: null })
  })

  test('an import whose sorting was given up could not be read, until it is tried again', async () => {
    const { actor } = known
    const { workspaceId } = actor
    await changeRecord(actor, (tx) =>
      tx.mailImport.updateMany({ where: { workspaceId, id: importId }, data: { sortedAt: null } }),
    )
    await endSorting(job())
    expect((await seen())?.failedAt).toBeInstanceOf(Date)
    await sortAgain(actor, { importId })
    expect(await seen()).toMatchObject({ failedAt: null, sortedAt: null })
    await sortMail(workspaceId, importId)
    expect((await seen())?.sortedAt).toBeInstanceOf(Date)
    const events = await readRecord(actor, (tx) =>
      tx.event.count({ where: { workspaceId, subjectId: importId, type: 'mail_import.read_again' } }),
    )
    expect(events).toBe(1)
  })
})
