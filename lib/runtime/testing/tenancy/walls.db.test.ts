import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appDatabaseUrl, ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { buildTarget, type Target } from '@/lib/runtime/testing/tenancy/build-target'
import { buildCase } from '@/prisma/factories/build-record'
import { buildWorkspace } from '@/prisma/factories/build-workspace'
import { readRecord } from '@/lib/db'

const owner = new pg.Client({ connectionString: ownerDatabaseUrl() })
const app = new pg.Client({ connectionString: appDatabaseUrl() })
let target: Target

beforeAll(async () => {
  await Promise.all([owner.connect(), app.connect()])
  target = await buildTarget()
})
afterAll(() => Promise.all([owner.end(), app.end()]))

const ask = async (sql: string) =>
  (await owner.query<Record<string, string>>(sql)).rows.map((row) => Object.values(row).join(' '))

describe('the catalogue of the database', () => {
  test('forces row-level security on every table', async () => {
    const open = await ask(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND relname <> '_prisma_migrations' AND NOT (relrowsecurity AND relforcerowsecurity)`,
    )
    expect(open).toEqual([])
  })

  test('has a policy with both sides for the application on every table of a workspace, and none that lets all through', async () => {
    const bare = await ask(
      `SELECT c.table_name FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.column_name = 'workspaceId'
       AND NOT EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.table_name AND 'answerable_app' = ANY (p.roles)
         AND p.permissive = 'PERMISSIVE' AND p.qual LIKE '%app.workspace%' AND p.with_check LIKE '%app.workspace%')`,
    )
    expect(bare).toEqual([])
    expect(
      await ask(`SELECT tablename, policyname FROM pg_policies WHERE qual = 'true' OR with_check = 'true'`),
    ).toEqual([])
  })

  test('begins every primary key, unique index and foreign key of a workspace’s table with the workspace', async () => {
    const loose = await ask(
      `SELECT con.conrelid::regclass::text, con.conname FROM pg_constraint con
       JOIN pg_attribute a ON a.attrelid = con.conrelid AND a.attname = 'workspaceId'
       WHERE con.contype IN ('p', 'u', 'f') AND con.conkey[1] <> a.attnum AND con.confrelid <> '"User"'::regclass`,
    )
    expect(loose).toEqual([])
    const unique = await ask(
      `SELECT i.indexrelid::regclass::text FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attname = 'workspaceId'
       WHERE i.indisunique AND i.indkey[0] <> a.attnum AND i.indrelid::regclass::text NOT LIKE 'pg_%'`,
    )
    expect(unique).toEqual([])
  })

  test('gives the application a role that owns nothing and can pass no wall', async () => {
    const [name = ''] = (await app.query<{ current_user: string }>('SELECT current_user')).rows.map(
      (row) => row.current_user,
    )
    expect(
      await ask(
        `SELECT 1 FROM pg_roles WHERE rolname = '${name}' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)`,
      ),
    ).toEqual([])
    expect(await ask(`SELECT 1 FROM pg_class WHERE relowner = '${name}'::regrole`)).toEqual([])
    await expect(app.query('SELECT * FROM "User"')).rejects.toThrow(/permission denied/)
  })
})

describe('the application role', () => {
  test('sees no row without a workspace, also after a transaction that had one', async () => {
    await app.query('BEGIN')
    await app.query(`SELECT set_config('app.workspace', $1, true)`, [target.owner.workspaceId])
    expect((await app.query('SELECT 1 FROM "Case"')).rowCount).toBe(1)
    await app.query('COMMIT')
    expect((await app.query('SELECT 1 FROM "Case"')).rowCount).toBe(0)
  })

  test('cannot hang its own row on a row of another workspace', async () => {
    const ours = await buildWorkspace()
    await app.query('BEGIN')
    await app.query(`SELECT set_config('app.workspace', $1, true)`, [ours.workspaceId])
    const insert = app.query(
      `INSERT INTO "Note" ("workspaceId", "id", "caseId", "text", "authorId") VALUES ($1, $2, $3, 'x', $4)`,
      [ours.workspaceId, randomUUID(), target.caseId, ours.memberId],
    )
    await expect(insert).rejects.toThrow(/foreign key/)
    await app.query('ROLLBACK')
  })

  test('can neither change nor remove what was said to have happened', async () => {
    for (const sql of [
      `UPDATE "Event" SET "actorName" = 'x'`,
      'DELETE FROM "Event"',
      'TRUNCATE "Event"',
      'DELETE FROM "CommitmentUpdate"',
      `UPDATE "CommitmentUpdate" SET "status" = 'kept'`,
    ]) {
      await expect(app.query(sql), sql).rejects.toThrow(/permission denied/)
    }
  })

  test('cannot write an update without a source', async () => {
    const { owner: actor, caseId, commitmentId } = target
    await app.query('BEGIN')
    await app.query(`SELECT set_config('app.workspace', $1, true)`, [actor.workspaceId])
    const insert = app.query(
      `INSERT INTO "CommitmentUpdate" ("workspaceId", "id", "caseId", "commitmentId", "status", "madeOn", "memberId", "memberName") VALUES ($1, $2, $3, $4, 'kept', now(), $5, 'x')`,
      [actor.workspaceId, randomUUID(), caseId, commitmentId, actor.memberId],
    )
    await expect(insert).rejects.toThrow(/update_has_source/)
    await app.query('ROLLBACK')
  })
})

test('a restricted case is hidden from members who are not named in it, with everything in it', async () => {
  const { owner: actor } = target
  const hidden = await buildCase(actor, { title: 'Hidden', isRestricted: true })
  const other = { ...actor, hiddenCaseIds: [hidden.id, target.caseId] }
  const seen = await readRecord(other, async (tx) => ({
    cases: await tx.case.count({ where: { workspaceId: actor.workspaceId } }),
    letters: await tx.letter.count({ where: { workspaceId: actor.workspaceId } }),
    replies: await tx.reply.count({ where: { workspaceId: actor.workspaceId } }),
    commitments: await tx.commitment.count({ where: { workspaceId: actor.workspaceId } }),
    events: await tx.event.count({ where: { workspaceId: actor.workspaceId, caseId: target.caseId } }),
  }))
  expect(seen).toEqual({ cases: 0, letters: 0, replies: 0, commitments: 0, events: 0 })
})
