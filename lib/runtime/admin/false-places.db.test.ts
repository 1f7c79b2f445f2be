import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { identity, readRecord } from '@/lib/db'
import { pathOf } from '@/lib/documents/file-store'
import { buildNamedRecord } from '@/lib/erasures/fixtures/named-record'
import { unzipped } from '@/lib/exports/fixtures/open-files'
import { getCaseHistory } from '@/lib/overview/queries'
import { archiveManifest } from '@/lib/runtime/admin/archive/manifest'
import { doctor } from '@/lib/runtime/admin/doctor'
import { printAnswer } from '@/lib/runtime/admin/print-answer'
import { exportWorkspace } from '@/lib/runtime/admin/export-workspace'
import { importWorkspace } from '@/lib/runtime/admin/import-workspace'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { runWorkspaceExport } from '@/lib/runtime/run-workspace-export'
import { acceptSuggestion } from '@/lib/suggestions/accept-suggestion'
import { dismissSuggestion } from '@/lib/suggestions/dismiss-suggestion'
import { acceptSuggestionInput } from '@/lib/suggestions/schema'
import { listEvents } from '@/lib/timeline/list-events'
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

const suggestionsOf = ({ workspaceId }: Actor) =>
  readRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.suggestion.findMany({
      where: { workspaceId, state: 'open', caseId: { not: null } },
      orderBy: { id: 'asc' },
      select: { id: true, version: true, caseId: true },
    }),
  )

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

test('a file of the whole workspace tells its owner how many suggestions it lacks, and how many were decided', async () => {
  const { actor, out, workspace } = await recordedWorkspace('Told of It')
  const { workspaceId, memberId } = actor
  const shown = await suggestionsOf(actor)
  const [accepted, dismissed, open] = shown
  if (!accepted || !dismissed || !open) throw new Error(`There are ${shown.length} suggestions.`)
  const { id: suggestionId, version } = dismissed
  await dismissSuggestion(actor, { submissionKey: randomUUID(), suggestionId, version })
  const decision = { submissionKey: randomUUID(), suggestionId: accepted.id, version: accepted.version }
  await acceptSuggestion(actor, acceptSuggestionInput.parse({ ...decision, as: 'claim', summary: 'Heard on 3 March' }))
  const whole = () => askWorkspaceExport(actor, { submissionKey: randomUUID() })
  const ran = async ({ id }: { id: string }) => {
    await runWorkspaceExport({ workspaceId, memberId, subjectId: id })
    return (await listWorkspaceExports(actor))[0]
  }
  expect(await ran(await whole())).toMatchObject({ state: 'done', leftOut: null })
  await leave(
    `UPDATE "Suggestion" SET "end" = 10000000 WHERE "workspaceId" = $1 AND "id" IN ($2, $3, $4)`,
    workspaceId,
    accepted.id,
    dismissed.id,
    open.id,
  )
  const asked = await whole()
  const line = await ran(asked)
  expect(line).toMatchObject({ state: 'done', leftOut: { suggestions: 3, decided: 2 } })
  // Run once more by the queue, it tells it once.
  await runWorkspaceExport({ workspaceId, memberId, subjectId: asked.id })
  const history = (subjectId: string) =>
    listEvents(actor, { caseId: null, subjectId, type: null, beforeId: null, limit: 9 })
  expect(await history(asked.id)).toHaveLength(2)

  await copyFile(pathOf(line?.sha256 ?? ''), out)
  await takeAway(workspaceId)
  await importWorkspace({}, [out])
  const kept = (await suggestionsOf(actor)).map(({ id }) => id)
  expect(kept).toEqual(shown.slice(3).map(({ id }) => id))
  expect((await history(accepted.id)).map(({ type }) => type)).toEqual(['suggestion.accepted'])
  expect((await history(dismissed.id)).map(({ type }) => type)).toEqual(['suggestion.dismissed'])
  expect((await doctor({})).history.broken.filter((one) => one.workspace === workspace)).toEqual([])
  const told = (await getCaseHistory(actor, accepted.caseId ?? '', null))?.below.map(({ subjectId }) => subjectId)
  expect(told).toEqual(expect.arrayContaining([accepted.id, dismissed.id]))
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

/** Where a passage stands for people. */
const placeOf = (actor: Actor, id: string | undefined) =>
  readRecord(actor, (tx) =>
    tx.passage.findFirst({
      where: { workspaceId: actor.workspaceId, id: id ?? '' },
      select: { paragraph: true, page: true },
    }),
  )

const misplacedIn = async (workspace: string) => {
  const { ok, misplaced } = await doctor({})
  const here = misplaced.filter((one) => one.workspace === workspace)
  expect(here.some(({ what }) => what === 'passage') && ok).toBe(false)
  return here
}

test.each([
  ['outside its text', `"ranges" = '[{"start":9000000,"end":9000005}]'`],
  ['where other words stand', `"ranges" = '[{"start":0,"end":5}]'`],
  ['that is no place', `"ranges" = '[{"start":"x","end":5}]'`],
  ['that ends before it begins', `"ranges" = '[{"start":8,"end":3}]'`],
])(
  'doctor names a passage %s, with its document, and what it says is to be done puts it right',
  async (_where, set) => {
    const { actor, out, workspace } = await recordedWorkspace('Named by Doctor')
    expect(await misplacedIn(workspace)).toEqual([])
    const [id] = await leave(oneOf('Passage', set), actor.workspaceId)
    const [named, ...others] = await misplacedIn(workspace)
    expect(others).toEqual([])
    const document = { id: expect.any(String), name: expect.any(String) }
    expect(named).toMatchObject({ workspace, what: 'passage', id, document })
    const placed = await placeOf(actor, id)
    await leave(`UPDATE "Passage" SET "paragraph" = 77, "page" = 77 WHERE "id" = $1 RETURNING "id"`, id ?? '')
    const printed = printAnswer(await doctor({}), [])
    const statement = named?.statement ?? ''
    expect(`${printed}\n`).toContain(`\n${statement}\n`)
    await leave(`${statement.replace(/;$/, '')} RETURNING "id"`)
    expect(await placeOf(actor, id)).toEqual(placed)
    expect(await misplacedIn(workspace)).toEqual([])
    expect(await exportWorkspace({ workspace, out })).not.toHaveProperty('leftOut')
  },
)

test('doctor says of a passage whose words are nowhere that its text is to be put back, and names a suggestion that is out of place', async () => {
  const { actor, workspace } = await recordedWorkspace('Nowhere at All')
  const [suggestion] = await leave(oneOf('Suggestion', '"end" = 10000000'), actor.workspaceId)
  const [passage] = await leave(oneOf('Passage', `"quote" = 'What nobody ever wrote'`), actor.workspaceId)
  expect(await misplacedIn(workspace)).toMatchObject([
    { what: 'passage', id: passage, toDo: expect.stringMatching(/nowhere in text \d+ of the document/) },
    { what: 'suggestion', id: suggestion, toDo: expect.stringContaining('An archive leaves it out') },
  ])
})

test('doctor names a passage whose text is gone', async () => {
  const { actor, workspace } = await recordedWorkspace('Text Is Gone')
  const [passage] = await leave(oneOf('Passage', '"textVersion" = 99'), actor.workspaceId)
  expect(await misplacedIn(workspace)).toMatchObject([
    { what: 'passage', id: passage, toDo: expect.stringContaining('Text 99 of the document is gone'), statement: null },
  ])
})

test('doctor takes a passage of a text with characters in two units for what it is', async () => {
  const { actor, workspace } = await recordedWorkspace('In Two Units')
  await leave(
    `UPDATE "DocumentText" SET "text" = '😀😀' || "text" WHERE "workspaceId" = $1 RETURNING "documentId" AS "id"`,
    actor.workspaceId,
  )
  await leave(
    `UPDATE "Passage" SET "ranges" = jsonb_build_array(jsonb_build_object('start', "start" + 4,
       'end', ("ranges" -> 0 ->> 'end')::int + 4)), "start" = "start" + 4 WHERE "workspaceId" = $1 RETURNING "id"`,
    actor.workspaceId,
  )
  expect((await misplacedIn(workspace)).filter(({ what }) => what === 'passage')).toEqual([])
})
