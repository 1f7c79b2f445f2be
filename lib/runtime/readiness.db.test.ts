import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { createDatabase, prepareDatabase } from '@/lib/runtime/prepare-database'

let dataDir = ''
let owner: pg.Client
let isReady: () => Promise<boolean>

// A database and a data directory of its own: other tests must not meet what is broken here.
beforeAll(async () => {
  const name = `ready_${process.pid}`
  const url = new URL(ownerDatabaseUrl())
  await createDatabase(url.href, name)
  url.pathname = name
  await prepareDatabase(url.href, process.env.AUTH_SECRET ?? '')
  dataDir = await mkdtemp(join(tmpdir(), 'answerable-ready-'))
  owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  const { env } = await import('@/lib/env')
  Object.assign(env, { DATABASE_URL: url.href, DATA_DIR: dataDir })
  isReady = (await import('@/lib/runtime/readiness')).isReady
})

afterAll(async () => {
  await (await import('@/lib/db')).disconnect()
  await owner.end()
  await rm(dataDir, { recursive: true, force: true })
})

/** What a change of the table of migrations does, undone afterwards. */
async function readyAfter(change: string): Promise<boolean> {
  await owner.query('CREATE TABLE kept AS SELECT * FROM _prisma_migrations')
  await owner.query(change)
  const ready = await isReady()
  await owner.query('TRUNCATE _prisma_migrations; INSERT INTO _prisma_migrations SELECT * FROM kept; DROP TABLE kept')
  return ready
}

const newest = `(SELECT max(migration_name) FROM _prisma_migrations)`

test('is ready when every migration is applied and a file can be kept, of which nothing stays', async () => {
  expect(await isReady()).toBe(true)
  expect(await readdir(join(dataDir, 'incoming'))).toEqual([])
})

test.each([
  ['was not applied', `DELETE FROM _prisma_migrations WHERE migration_name = ${newest}`],
  ['stopped half-way', `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = ${newest}`],
  ['was rolled back', `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = ${newest}`],
])('is not ready while a migration of this version %s', async (_what, change) => {
  expect(await readyAfter(change)).toBe(false)
  expect(await isReady()).toBe(true)
})

test('is ready beside the migrations of a newer version', async () => {
  const newer = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '99991231_newer', now())`
  expect(await readyAfter(newer)).toBe(true)
})

test('is not ready while files cannot be kept', async () => {
  await rm(join(dataDir, 'incoming'), { recursive: true })
  await writeFile(join(dataDir, 'incoming'), 'a file where the folder should be')
  expect(await isReady()).toBe(false)
  await rm(join(dataDir, 'incoming'))
  expect(await isReady()).toBe(true)
})
