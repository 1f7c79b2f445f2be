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
import { keepBytes } from '@/lib/erasures/fixtures/named-record'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { importWorkspace } from '@/lib/runtime/admin/import-workspace'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { finishErasure } from '@/lib/runtime/finish-erasure'
import { buildCase, buildInstitution, buildReply } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { drawPage } from '@/prisma/factories/draw-page'

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
  const early = await keepBytes(actor, drawPage(['second page']), 'p2.png')
  for (let i = 0; i < between; i += 1) await buildReply(actor, { caseId, institutionId })
  const late = await keepBytes(actor, drawPage(['first page']), 'p1.png')
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
