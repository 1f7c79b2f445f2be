import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { pathOf } from '@/lib/documents/file-store'
import { getDownload } from '@/lib/documents/queries'
import { typeText } from '@/lib/documents/type-text'
import { eraseRecord } from '@/lib/erasures/erase-record'
import { hitsOf, rareWord } from '@/lib/erasures/fixtures/hits'
import { buildNamedReply } from '@/lib/erasures/fixtures/named-record'
import { getErasable, listErasures } from '@/lib/erasures/queries'
import type { RecordKind } from '@/lib/erasures/schema'
import { getExportFile } from '@/lib/exports/queries'
import { makeExport } from '@/lib/exports/make-export'
import { runExport } from '@/lib/exports/run-export'
import { makeExportInput } from '@/lib/exports/schema'
import { linesOf, takeIn } from '@/lib/imports/mail/fixtures/take-in'
import { writeMail, writeMailbox } from '@/lib/imports/mail/fixtures/write-mail'
import { importAll } from '@/lib/imports/sheet/fixtures/walk-through'
import { readAgain } from '@/lib/reading/read-again'
import { doctor } from '@/lib/runtime/admin/doctor'
import { finishErasure } from '@/lib/runtime/finish-erasure'
import { buildCase, buildDocument, buildInstitution, buildLetter } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

const patience = 120_000
let actor: Actor
let institution: { id: string; name: string }
beforeAll(async () => {
  actor = await buildWorkspace('Forgets Records')
  institution = await buildInstitution(actor)
})

async function erase(kind: RecordKind, subjectId: string) {
  const { id } = await eraseRecord(actor, {
    submissionKey: randomUUID(),
    kind,
    subjectId,
    reason: 'Asked on 20 November',
  })
  await finishErasure(actor.workspaceId, id)
  return id
}

const eventsOf = (subjectId: string) =>
  readRecord(actor, (tx) =>
    tx.event.findMany({ where: { workspaceId: actor.workspaceId, subjectId }, orderBy: { id: 'asc' } }),
  )

describe('a record that is erased', () => {
  test(
    'with its files, its passages, what was made of them and its exports is nowhere, and says when, by whom and why',
    async () => {
      const word = rareWord()
      const name = `Xanthe ${word}`
      const { id: caseId } = await buildCase(actor)
      const { replyId, textId, commitmentId } = await buildNamedReply(actor, {
        caseId,
        institution: institution.name,
        name,
      })
      const { id: exportId } = await makeExport(
        actor,
        makeExportInput.parse({ submissionKey: randomUUID(), caseId, replies: [replyId], formats: ['json', 'zip'] }),
      )
      await runExport(actor, exportId)
      expect((await hitsOf(word)).length).toBeGreaterThan(5)
      expect(await getErasable(actor, 'reply', replyId)).toMatchObject({ counts: { commitments: 1, passages: 3 } })

      const erasureId = await erase('reply', replyId)
      expect(await hitsOf(word)).toEqual([])
      const row = await readRecord(actor, (tx) =>
        tx.reply.findUniqueOrThrow({
          where: { workspaceId_id: { workspaceId: actor.workspaceId, id: replyId } },
          select: { kind: true, receivedOn: true, subject: true, erasure: true },
        }),
      )
      expect(row).toMatchObject({ kind: 'substantive', subject: '[erased]' })
      expect(row.receivedOn.toISOString().slice(0, 10)).toBe('2026-04-17')
      expect(row.erasure).toMatchObject({ id: erasureId, memberName: actor.name, reason: 'Asked on 20 November' })
      expect((await eventsOf(replyId)).map(({ type }) => type)).toEqual(['reply.recorded', 'reply.erased'])
      expect((await eventsOf(commitmentId)).map(({ type }) => type)).toContain('commitment.made')

      const again = await makeExport(
        actor,
        makeExportInput.parse({ submissionKey: randomUUID(), caseId, replies: [replyId], formats: ['json', 'zip'] }),
      )
      await runExport(actor, again.id)
      const json = await getExportFile(actor, again.id, 'json')
      const told = JSON.parse(await readFile(pathOf(json?.sha256 ?? ''), 'utf8')) as {
        replies: { subject: string; text: string[] }[]
        files: { name: string; sha256: string | null }[]
      }
      expect(told.replies[0]?.subject).toBe('[erased]')
      expect(told.replies[0]?.text).toEqual([
        expect.stringMatching(/^\[erased on \d{4}-\d\d-\d\d: Asked on 20 November\]$/),
      ])
      expect(told.files).toMatchObject([
        { name: '[erased]', sha256: null },
        { name: '[erased]', sha256: null },
      ])

      expect(await getDownload(actor, textId)).toBeNull()
      await expect(readAgain(actor, { documentId: textId })).rejects.toThrow('file_erased')
      await expect(typeText(actor, { documentId: textId, text: name })).rejects.toThrow('file_erased')
    },
    patience,
  )

  test('leaves the files of a letter whose bytes another record keeps, and doctor misses none of those that went', async () => {
    const shared = `Shared by two ${rareWord()}`
    const { id: caseId } = await buildCase(actor)
    const [one, other] = [await buildLetter(actor, { caseId }), await buildLetter(actor, { caseId })]
    const first = await buildDocument(actor, { caseId, letterId: one.id }, shared)
    const second = await buildDocument(actor, { caseId, letterId: other.id }, shared)
    const alone = await buildDocument(actor, { caseId, letterId: one.id }, `Alone ${rareWord()}`)
    const copies = (await getErasable(actor, 'letter', one.id))?.copies
    expect(copies?.map(({ id }) => id)).toEqual([second.id])
    await erase('letter', one.id)
    expect(await getDownload(actor, first.id)).toBeNull()
    expect(await getDownload(actor, second.id)).not.toBeNull()
    const found = await doctor({})
    expect(found.erased).toBeGreaterThan(0)
    const sha256 = await readRecord(actor, (tx) =>
      tx.document.findFirstOrThrow({
        where: { workspaceId: actor.workspaceId, id: alone.id },
        select: { sha256: true },
      }),
    )
    expect(found.missing).not.toContain(sha256.sha256)
  })

  test('as a mail that waits in the queue takes the mailbox it came in and what was sent with it along', async () => {
    const word = rareWord()
    const mail = writeMail({
      from: `Xanthe ${word} <${word}@example.org>`,
      to: 'us@example.net',
      subject: `From ${word}`,
      date: 'Mon, 23 Mar 2026 10:00:00 +0100',
      id: `${word}@example.org`,
      text: `I am Xanthe ${word}.`,
      files: [{ name: `${word}.txt`, type: 'text/plain', content: `Statement of ${word}` }],
    })
    const importId = await takeIn(actor, [{ name: 'inbox.mbox', bytes: writeMailbox([mail]) }])
    const [item] = await linesOf(actor, importId)
    expect((await hitsOf(word)).length).toBeGreaterThan(3)
    await erase('mail', item?.id ?? '')
    expect(await hitsOf(word)).toEqual([])
    expect((await linesOf(actor, importId))[0]).toMatchObject({ state: 'set_aside' })
  })

  test('ends an export that begins with a case hidden from whoever erases', async () => {
    const word = rareWord()
    const [{ id: hidden }, { id: caseId }] = [await buildCase(actor), await buildCase(actor)]
    const given = { caseId, institution: institution.name, name: `Xanthe ${word}` }
    const { replyId } = await buildNamedReply(actor, given)
    const asked = {
      submissionKey: randomUUID(),
      caseId: hidden,
      cases: [caseId],
      replies: [replyId],
      formats: ['json'],
    }
    const { id: exportId } = await makeExport(actor, makeExportInput.parse(asked))
    await runExport(actor, exportId)
    expect(await getExportFile(actor, exportId, 'json')).not.toBeNull()
    const { id } = await eraseRecord(
      { ...actor, hiddenCaseIds: [hidden] },
      { submissionKey: randomUUID(), kind: 'reply', subjectId: replyId, reason: 'Asked on 20 November' },
    )
    await finishErasure(actor.workspaceId, id)
    expect(await getExportFile(actor, exportId, 'json')).toBeNull()
    expect(await hitsOf(word)).toEqual([])
  })

  test('that came from a spreadsheet takes the spreadsheet along', async () => {
    const word = rareWord()
    await importAll(
      actor,
      `${word}.csv`,
      `Case,To,Subject,Sent\nA case,"${institution.name}",About ${word},2025-03-03\n`,
    )
    const letter = await readRecord(actor, (tx) =>
      tx.letter.findFirstOrThrow({
        where: { workspaceId: actor.workspaceId, subject: { contains: word } },
        select: { id: true },
      }),
    )
    await erase('letter', letter.id)
    expect(await hitsOf(word)).toEqual([])
  })

  test('is erased once when the form is posted twice, and by owners only', async () => {
    const letter = await buildLetter(actor)
    const asked = { submissionKey: randomUUID(), kind: 'letter' as const, subjectId: letter.id, reason: 'Asked' }
    const coordinator = await buildMember(actor, 'coordinator')
    await expect(eraseRecord(coordinator, asked)).rejects.toThrow('forbidden')
    const [one, two] = await Promise.all([eraseRecord(actor, asked), eraseRecord(actor, asked)])
    expect(one).toEqual(two)
    const lines = await listErasures(actor, { afterId: null, limit: 100 })
    expect(lines.filter(({ subjectId }) => subjectId === letter.id)).toHaveLength(1)
  })
})
