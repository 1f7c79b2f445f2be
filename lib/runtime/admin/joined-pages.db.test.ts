import { randomUUID } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, readRecord } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { joinPages } from '@/lib/documents/join-pages'
import { partPages } from '@/lib/documents/part-pages'
import { eraseRecord } from '@/lib/erasures/erase-record'
import { readDocument } from '@/lib/reading/read-document'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { importWorkspace } from '@/lib/runtime/admin/import-workspace'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { finishErasure } from '@/lib/runtime/finish-erasure'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { drawPage } from '@/prisma/factories/draw-page'
import { keepFile } from '@/prisma/factories/keep-file'

/** As if the installation never had the workspace. */
async function takeAway(id: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    await client.query(`SET session_replication_role = 'replica'`)
    const { rows } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspaceId'`,
    )
    for (const { name } of rows)
      await client.query(`DELETE FROM ${pg.escapeIdentifier(name)} WHERE "workspaceId" = $1`, [id])
    await client.query('DELETE FROM "Workspace" WHERE "id" = $1', [id])
  } finally {
    await client.end()
  }
}

async function replyInPictures(actor: Actor, between: number): Promise<[string, string]> {
  const { id: caseId } = await buildCase(actor)
  const { id: institutionId } = await buildInstitution(actor)
  const early = await keepFile(actor, 'p2.png', drawPage(['second page']))
  for (let i = 0; i < between; i += 1) await buildReply(actor, { caseId, institutionId })
  const late = await keepFile(actor, 'p1.png', drawPage(['first page']))
  const { id: replyId } = await buildReply(actor, { caseId, institutionId })
  await changeRecord(actor, (tx) => attachDocuments(tx, actor, { caseId, replyId }, [late, early]))
  return [late, early]
}

const rowsOf = (actor: Actor, ids: readonly string[]) =>
  readRecord(actor, async (tx) => {
    const found = await tx.document.findMany({
      where: { workspaceId: actor.workspaceId, id: { in: [...ids] } },
      select: { id: true, parentId: true, erasureId: true },
    })
    return ids.map((id) => found.find((one) => one.id === id))
  })

const archivePath = async () => join(await mkdtemp(join(tmpdir(), 'answerable-pages-')), 'whole.zip')

test(
  'an archive in which a page stands under a picture that was kept after it can be read in',
  { timeout: 120_000 },
  async () => {
    const actor = await buildWorkspace()
    const [letter, page] = await replyInPictures(actor, 60)
    const out = await archivePath()
    await exportWorkspace({ workspace: actor.workspaceSlug, out })
    await takeAway(actor.workspaceId)
    await importWorkspace({}, [out])
    expect(await rowsOf(actor, [letter, page])).toMatchObject([{ parentId: null }, { parentId: letter }])
  },
)

test(
  'a letter that was erased by one of its pages is erased whole again after an archive from before it was joined',
  { timeout: 120_000 },
  async () => {
    const actor = await buildWorkspace()
    const ids = await replyInPictures(actor, 1)
    await partPages(actor, { documentId: ids[0] })
    const out = await archivePath()
    await exportWorkspace({ workspace: actor.workspaceSlug, out })
    await joinPages(actor, { documents: ids })
    const erased = await eraseRecord(actor, {
      submissionKey: randomUUID(),
      kind: 'document',
      subjectId: ids[1],
      reason: 'Asked on 20 November',
    })
    await finishErasure(actor.workspaceId, erased.id)
    await takeAway(actor.workspaceId)
    await importWorkspace({}, [out])
    expect((await rowsOf(actor, ids)).map((row) => row?.erasureId)).toEqual([expect.any(String), expect.any(String)])
  },
)

/** A page that is erased while it is kept apart, and an archive from before, in which it was joined to others. */
async function erasedApart(actor: Actor, ids: readonly string[], subjectId: string): Promise<unknown> {
  const out = await archivePath()
  await exportWorkspace({ workspace: actor.workspaceSlug, out })
  // What is open to nobody: decisions that were taken before are undone here as nobody did.
  await changeRecord(actor, (tx) =>
    tx.suggestion.deleteMany({ where: { workspaceId: actor.workspaceId, documentId: { in: [...ids] } } }),
  )
  await partPages(actor, { documentId: ids[0] ?? '' })
  const asked = { submissionKey: randomUUID(), kind: 'document', reason: 'Asked on 20 November' } as const
  const { id } = await eraseRecord(actor, { ...asked, subjectId })
  await finishErasure(actor.workspaceId, id)
  await takeAway(actor.workspaceId)
  return importWorkspace({}, [out])
}

test.each([0, 1])(
  'of pages that an older archive has as one letter only the one that was erased goes again (%i)',
  { timeout: 120_000 },
  async (taken) => {
    const actor = await buildWorkspace()
    const ids = await replyInPictures(actor, 1)
    const subjectId = ids[taken] ?? ''
    await readDocument(actor.workspaceId, ids[0])
    expect(await erasedApart(actor, ids, subjectId)).toMatchObject({ erasedAgain: 1, tookMore: [] })
    const rows = await rowsOf(actor, ids)
    expect(rows.map((row) => [row?.parentId, row?.erasureId !== null])).toEqual([
      [null, taken === 0],
      [null, taken === 1],
    ])
    const other = ids[1 - taken] ?? ''
    await readDocument(actor.workspaceId, other)
    const texts = await readRecord(actor, (tx) =>
      tx.documentText.findMany({ where: { documentId: { in: ids } }, select: { documentId: true, text: true } }),
    )
    expect(texts).toEqual([{ documentId: other, text: taken === 0 ? 'second page' : 'first page' }])
  },
)

test(
  'a letter of which something was decided goes whole where one of its pages was erased, and the operator and the history are told',
  { timeout: 120_000 },
  async () => {
    const actor = await buildWorkspace()
    const { workspaceId } = actor
    const ids = await replyInPictures(actor, 1)
    await readDocument(workspaceId, ids[0])
    const decided = { fingerprint: randomUUID(), state: 'dismissed', features: {} } as const
    const by = { decidedById: actor.memberId, decidedAt: new Date() }
    const place = { textVersion: 1, start: 0, end: 5, quote: 'first', prefix: '', suffix: ' page' }
    await changeRecord(actor, (tx) =>
      tx.suggestion.create({
        data: {
          workspaceId,
          documentId: ids[0],
          ...place,
          ...decided,
          ...by,
          kind: 'claim',
          tier: 'weak',
          score: 1,
          reason: '',
        },
      }),
    )
    const told = [expect.stringContaining(ids[0]) as string]
    expect(await erasedApart(actor, ids, ids[1])).toMatchObject({ erasedAgain: 1, tookMore: told })
    expect((await rowsOf(actor, ids)).filter((row) => row?.erasureId === null)).toEqual([])
    const events = await readRecord(actor, (tx) =>
      tx.event.findMany({ where: { workspaceId, type: 'erasure.applied_again' }, select: { data: true } }),
    )
    expect(events).toMatchObject([{ data: { more: [ids[0]] } }])
  },
)
