import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachDocuments, keepAsSource } from '@/lib/documents/attach-documents'
import { openStored, pathOf } from '@/lib/documents/file-store'
import { receiveBytes } from '@/lib/documents/receive-file'
import { keepDocument } from '@/lib/documents/keep-document'
import { keepFormDraft } from '@/lib/documents/keep-form-draft'
import { changeRecord, readRecord } from '@/lib/db'
import { env } from '@/lib/env'
import { makeExport } from '@/lib/exports/make-export'
import { getExport } from '@/lib/exports/queries'
import { runExport } from '@/lib/exports/run-export'
import { makeExportInput } from '@/lib/exports/schema'
import { addressFile, ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { sweep } from '@/lib/runtime/sweep'
import { buildLetter } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const aDay = 86_400_000

// A store of its own: other tests keep files that no row names yet.
let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'answerable-sweep-'))
  const address = addressFile(env.DATA_DIR)
  await copyFile(address, join(dataDir, basename(address)))
  Object.assign(env, { DATA_DIR: dataDir })
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const isThere = (sha256: string) =>
  openStored(sha256).then(
    ({ stream }) => Boolean(stream.destroy()),
    () => false,
  )

test('the nightly sweep takes the files of an export after 30 days, rows and bytes, and leaves what a row still names', async () => {
  const actor = await buildWorkspace()
  const { id: letterId, caseId } = await buildLetter(actor)
  const asked = makeExportInput.parse({ submissionKey: randomUUID(), caseId, letters: [letterId], formats: ['json'] })
  const { id } = await makeExport(actor, asked)
  await runExport(actor, id)
  const sha256 = (await getExport(actor, id))?.files[0]?.sha256 ?? ''
  const orphan = await receiveBytes(Buffer.from(randomUUID()), { limitBytes: 1000 })
  const longAgo = new Date(Date.now() - 3 * aDay)
  for (const one of [sha256, orphan.sha256]) await utimes(pathOf(one), longAgo, longAgo)

  await sweep({ only: actor.workspaceId })
  expect([await isThere(sha256), await isThere(orphan.sha256)]).toEqual([true, false])
  await sweep({ only: actor.workspaceId, now: new Date(Date.now() + 31 * aDay) })
  expect(await isThere(sha256)).toBe(false)
  expect(await getExport(actor, id)).toMatchObject({ files: [], state: 'done' })
})

test('uploads and drafts that no form claimed within a week are gone after the sweep; what the record holds stays whole', async () => {
  const actor = await buildWorkspace()
  const { workspaceId } = actor
  const { id: letterId, caseId } = await buildLetter(actor)
  const keep = async (name: string) => (await keepDocument(actor, { pastedText: randomUUID(), displayName: name })).id
  const [, onLetter, asSource, outer, inner] = [
    await keep('left.txt'),
    await keep('letter.txt'),
    await keep('source.txt'),
    await keep('mail.eml'),
    await keep('inside.txt'),
  ]
  await keepFormDraft(actor, { form: 'upload', values: { subject: 'Typed' }, draftId: null })
  await changeRecord(actor, async (tx) => {
    await tx.document.updateMany({ where: { workspaceId, id: inner }, data: { parentId: outer } })
    await attachDocuments(tx, actor, { caseId, letterId }, [onLetter])
    await keepAsSource(tx, actor, caseId, [asSource, outer])
  })
  const names = () =>
    readRecord(actor, async (tx) => {
      const found = await tx.document.findMany({ where: { workspaceId }, select: { name: true } })
      return found.map(({ name }) => name).sort()
    })
  const before = await names()
  await sweep({ only: workspaceId, now: new Date(Date.now() + 6 * aDay) })
  expect(await names()).toEqual(before)
  expect(await sweep({ only: workspaceId, now: new Date(Date.now() + 8 * aDay) })).toMatchObject({
    documents: 1,
    drafts: 1,
  })
  expect(await names()).toEqual(before.filter((name) => name !== 'left.txt'))
})

test('the sweep of uploads knows every table that can hold a document', async () => {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  const { rows } = await client.query<{ held: string }>(
    `SELECT DISTINCT conrelid::regclass::text AS held FROM pg_constraint WHERE contype = 'f' AND confrelid = '"Document"'::regclass ORDER BY 1`,
  )
  await client.end()
  // The texts of a document and what was proposed from it go with it; a passage, and all that hangs on one, is of a case.
  const goesAlong = ['DocumentText', 'Suggestion', 'Document']
  const ofACase = ['Passage', 'Commitment', 'Claim', 'Reference']
  const holds = ['CommitmentUpdate', 'ClockEvent', 'MailImportFile', 'MailItem']
  expect(rows.map(({ held }) => held.replaceAll('"', '')).sort()).toEqual([...goesAlong, ...ofACase, ...holds].sort())
})
