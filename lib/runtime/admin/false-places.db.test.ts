import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { identity } from '@/lib/db'
import { buildNamedRecord } from '@/lib/erasures/fixtures/named-record'
import { unzipped } from '@/lib/exports/fixtures/open-files'
import { archiveManifest } from '@/lib/runtime/admin/archive/manifest'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { importWorkspace } from '@/lib/runtime/admin/import-workspace'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { runWorkspaceExport } from '@/lib/runtime/run-workspace-export'
import { askWorkspaceExport } from '@/lib/workspaces/ask-workspace-export'
import { listWorkspaceExports } from '@/lib/workspaces/workspace-exports'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

/** Changes rows as an earlier release may have left them, behind the back of whatever guards them. */
async function leave(sql: string, ...values: string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    await client.query(`SET session_replication_role = 'replica'`)
    const { rows } = await client.query<{ id: string }>(sql, values)
    return rows.map(({ id }) => id)
  } finally {
    await client.end()
  }
}

async function recordedWorkspace(name: string) {
  const actor = await buildWorkspace(name)
  await buildNamedRecord(actor, 'Xanthe Placeholder')
  const out = join(await mkdtemp(join(tmpdir(), 'answerable-false-')), 'whole.zip')
  return { actor, out, workspace: actor.workspaceSlug }
}

const oneOf = (table: string, set: string) =>
  `UPDATE "${table}" SET ${set} WHERE "workspaceId" = $1 AND "id" = (SELECT min("id"::text)::uuid FROM "${table}" WHERE "workspaceId" = $1) RETURNING "id"`

/** The workspace is taken away, so that its archive can be read in where it came from. */
const takeAway = (id: string) =>
  leave(
    `DO $$ DECLARE t text; BEGIN FOR t IN SELECT table_name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'workspaceId' LOOP
       EXECUTE format('DELETE FROM %I WHERE "workspaceId" = %L', t, '${id}'); END LOOP;
     DELETE FROM "Workspace" WHERE "id" = '${id}'; END $$`,
  )

test.each([
  ['past its text', '"end" = 10000000'],
  [
    'of a text that is gone, over one another',
    `"textVersion" = 99, "ranges" = '[{"start":3,"end":8},{"start":0,"end":5}]'`,
  ],
])('an archive of a record with a suggestion %s leaves it out, says so, and can be read in', async (_what, set) => {
  const { actor, out, workspace } = await recordedWorkspace('Out of Place')
  const ids = await leave(oneOf('Suggestion', set), actor.workspaceId)
  expect(ids).toHaveLength(1)
  const told = await exportWorkspace({ workspace, out })
  expect(told.leftOut).toBe('Suggestions that do not lie in their texts were left out (1): the manifest names them.')
  const manifest = archiveManifest.parse(JSON.parse(String(unzipped(await readFile(out)).get('manifest.json'))))
  expect(manifest.leftOut).toEqual({ suggestions: ids })
  await takeAway(actor.workspaceId)
  expect(await importWorkspace({}, [out])).toMatchObject({ workspace, rows: told.rows })
  expect(await identity().workspace.count({ where: { id: actor.workspaceId } })).toBe(1)
})

test('a suggestion of a text that is gone, in order, travels as it is', async () => {
  const { actor, out, workspace } = await recordedWorkspace('Gone Text')
  await leave(oneOf('Suggestion', '"textVersion" = 99'), actor.workspaceId)
  const told = await exportWorkspace({ workspace, out })
  expect(told).not.toHaveProperty('leftOut')
  await takeAway(actor.workspaceId)
  expect(await importWorkspace({}, [out])).toMatchObject({ workspace, rows: told.rows })
})

test('no archive is written of a record with a passage that does not lie in its text, and one sentence names it', async () => {
  const { actor, out, workspace } = await recordedWorkspace('Lost Passage')
  const [id] = await leave(oneOf('Passage', `"ranges" = '[{"start":9000000,"end":9000005}]'`), actor.workspaceId)
  await expect(exportWorkspace({ workspace, out })).rejects.toThrow(
    `The passage ${id} does not lie in its text, so that an archive with it could not be read in: nothing was written.`,
  )
  expect(existsSync(out)).toBe(false)
  const asked = await askWorkspaceExport(actor, { submissionKey: randomUUID() })
  await runWorkspaceExport({ workspaceId: actor.workspaceId, memberId: actor.memberId, subjectId: asked.id })
  expect((await listWorkspaceExports(actor))[0]).toMatchObject({
    state: 'failed',
    failure: 'workspace_passage_out_of_text',
  })
})
