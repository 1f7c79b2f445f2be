import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { typeText } from '@/lib/documents/type-text'
import { changeRecord } from '@/lib/db'
import { factsOf } from '@/lib/reading/facts'
import { readAgain } from '@/lib/reading/read-again'
import { readDocument } from '@/lib/reading/read-document'
import { scannedPages } from '@/lib/reading/extract/ocr/fixtures/scanned-pages'
import { whileOneWaits } from '@/lib/runtime/testing/while-one-waits'
import { withoutProcesses } from '@/lib/runtime/testing/without-processes'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { keepFile } from '@/prisma/factories/keep-file'

const letter =
  'Dear colleagues,\n\nWe will publish the register of visits by 31 March 2027.\n\nYours faithfully,\nJan Holm\n'

const mail = [
  'From: "Registry of Norland" <registry@norland.example>',
  'To: office@coalition.example',
  'Date: Wed, 15 Apr 2026 09:12:00 +0200',
  'Subject: Re: Visits',
  'Message-ID: <1@norland.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear colleagues,',
  '',
  'Please find our answer attached.',
  '',
  '--part',
  'Content-Type: text/plain; name="answer.txt"; charset=utf-8',
  'Content-Disposition: attachment; filename="answer.txt"',
  '',
  letter.replaceAll('\n', '\r\n'),
  '--part--',
  '',
].join('\r\n')

const rows = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.document.findMany({
      where: { workspaceId: actor.workspaceId },
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        name: true,
        parentId: true,
        mediaType: true,
        replyId: true,
        caseId: true,
        role: true,
        readState: true,
        readError: true,
        facts: true,
        texts: { select: { version: true, text: true, caseId: true } },
        suggestions: {
          orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
          select: { kind: true, quote: true, start: true, end: true, caseId: true },
        },
      },
    }),
  )

describe('reading a document', { timeout: 60_000 }, () => {
  test('keeps its text once, its facts, and suggestions that quote the text exactly; twice is the same as once', async () => {
    const actor = await buildWorkspace()
    const id = await keepFile(actor, 'letter.txt', letter)
    await readDocument(actor.workspaceId, id)
    const [once] = await rows(actor)
    await readDocument(actor.workspaceId, id)
    const [twice] = await rows(actor)
    expect(twice).toEqual(once)
    expect(once).toMatchObject({ readState: 'read', readError: null })
    expect(once?.texts).toHaveLength(1)
    const promise = once?.suggestions.find(({ kind }) => kind === 'commitment')
    expect(promise?.quote).toBe('We will publish the register of visits by 31 March 2027.')
    for (const { start, end, quote } of once?.suggestions ?? []) {
      expect(once?.texts[0]?.text.slice(start, end)).toBe(quote)
    }
  })

  test('makes the files inside a mail documents of their own, once, and they go where it goes', async () => {
    const actor = await buildWorkspace()
    const { id: caseId } = await buildCase(actor)
    const institution = await buildInstitution(actor)
    const reply = await buildReply(actor, { caseId, institutionId: institution.id })
    const id = await keepFile(actor, 'reply.eml', mail)
    await readDocument(actor.workspaceId, id)
    await readDocument(actor.workspaceId, id)
    const inside = (await rows(actor)).filter(({ parentId }) => parentId === id)
    expect(inside.map(({ name, readState }) => [name, readState])).toEqual([['answer.txt', 'waiting']])
    await readDocument(actor.workspaceId, inside[0]?.id ?? '')
    await changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, replyId: reply.id }, [id]))
    const attached = (await rows(actor)).filter((one) => one.id === id || one.parentId === id)
    expect(attached.map(({ name, role, replyId }) => [name, role, replyId])).toEqual([
      ['reply.eml', 'main', reply.id],
      ['answer.txt', 'attachment', reply.id],
    ])
    const hidden = attached.flatMap((one) => [...one.texts, ...one.suggestions].map((row) => row.caseId))
    expect(new Set(hidden)).toEqual(new Set([caseId]))
    expect(factsOf(attached[0]?.facts)?.mail).toMatchObject({ subject: 'Re: Visits', sentOn: '2026-04-15' })
  })

  test('tells what a file inside a mail is by its bytes, also one that was kept under what the mail says', async () => {
    const actor = await buildWorkspace()
    const pdf = Buffer.from(await (await PDFDocument.create()).save()).toString('base64')
    const said = 'Content-Type: application/octet-stream; name="scan"\r\nContent-Transfer-Encoding: base64\r\n'
    const attached = `--part\r\n${said}Content-Disposition: attachment; filename="scan"\r\n\r\n${pdf}\r\n--part--\r\n`
    const id = await keepFile(actor, 'reply.eml', mail.replace('--part--\r\n', attached))
    await readDocument(actor.workspaceId, id)
    const typesNow = async () => (await rows(actor)).filter((one) => one.parentId === id).map((one) => one.mediaType)
    expect(await typesNow()).toEqual(['text/plain', 'application/pdf'])
    const where = { workspaceId: actor.workspaceId, name: 'answer.txt' }
    await changeRecord(actor, (tx) =>
      tx.document.updateMany({ where, data: { mediaType: 'application/octet-stream' } }),
    )
    for (const { id: each } of await rows(actor)) await readDocument(actor.workspaceId, each)
    expect(await typesNow()).toEqual(['text/plain', 'application/pdf'])
  })

  test('leaves a file that cannot be read on the record with its reason, until a person types its text', async () => {
    const actor = await buildWorkspace()
    const id = await keepFile(actor, 'cut.pdf', '%PDF-1.7\n1 0 obj\n<<')
    await readDocument(actor.workspaceId, id)
    expect((await rows(actor))[0]).toMatchObject({ readState: 'failed', texts: [] })
    expect((await rows(actor))[0]?.readError).not.toBeNull()
    await readAgain(actor, { documentId: id })
    expect((await rows(actor))[0]?.readState).toBe('waiting')
    await typeText(actor, { documentId: id, text: letter })
    await readDocument(actor.workspaceId, id)
    const [typed] = await rows(actor)
    expect(typed).toMatchObject({ readState: 'read', readError: null })
    expect(typed?.suggestions.map(({ kind }) => kind)).toContain('commitment')
  })

  test('has nothing to do for a document that is gone', async () => {
    const actor = await buildWorkspace()
    await expect(readDocument(actor.workspaceId, crypto.randomUUID())).resolves.toBeUndefined()
  })
})

test('where no process can be started the page says so of the machine, the job is tried again, and reads the file', async () => {
  const actor = await buildWorkspace('No Process')
  const id = await keepFile(actor, 'letter.txt', letter)
  await withoutProcesses('a throw', () =>
    expect(readDocument(actor.workspaceId, id)).rejects.toThrow('No process could be started to read a file.'),
  )
  expect((await rows(actor))[0]).toMatchObject({ readState: 'failed', readError: 'no_process' })
  await readDocument(actor.workspaceId, id)
  expect((await rows(actor))[0]).toMatchObject({ readState: 'read', readError: null })
})

test('a scan that no process can recognise is said to wait for that, not to be without text; it is tried again, and read', async () => {
  const actor = await buildWorkspace('No Recogniser')
  const words = 'We will open the register of visits.'
  const id = await keepFile(actor, 'scan.pdf', await scannedPages([words]))
  await whileOneWaits(() =>
    withoutProcesses('a throw', () =>
      expect(readDocument(actor.workspaceId, id)).rejects.toThrow('No process could be started to read a file.'),
    ),
  )
  expect((await rows(actor))[0]).toMatchObject({ readState: 'failed', readError: 'no_recogniser', texts: [] })
  await readDocument(actor.workspaceId, id)
  const [read] = await rows(actor)
  expect(read).toMatchObject({ readState: 'read', readError: null })
  expect(read?.texts[0]?.text).toContain(words)
}, 120_000)

test('a picture in which nothing was recognised is said to be one', async () => {
  const actor = await buildWorkspace('Blank Scan')
  const id = await keepFile(actor, 'blank.pdf', await scannedPages(['']))
  await readDocument(actor.workspaceId, id)
  expect((await rows(actor))[0]).toMatchObject({ readState: 'failed', readError: 'scan_without_text' })
}, 120_000)
