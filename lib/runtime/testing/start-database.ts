import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { addressFile } from '@/lib/runtime/database-urls'
import { startCluster, type Cluster } from '@/lib/runtime/postgres-cluster'
import { createDatabase, prepareDatabase } from '@/lib/runtime/prepare-database'
import { createLogins } from '@/lib/runtime/roles'
import { placeOf, TEST_ROOT } from '@/lib/runtime/testing/own-place'

// A test database is thrown away: it need not survive a power cut.
const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

const template = 'answerable'

/** A database, a data directory and a temporary folder for the tests that run in one worker, one file after the other. */
async function preparePlace(cluster: Cluster, place: ReturnType<typeof placeOf>, secret: string): Promise<void> {
  const url = cluster.urlOf(place.database)
  await createDatabase(cluster.urlOf('postgres'), place.database, template)
  await createLogins(url, secret)
  for (const folder of [place.dataDir, place.tmpDir]) await mkdir(folder)
  await writeFile(addressFile(place.dataDir), url, { mode: 0o600 })
}

/**
 * One embedded PostgreSQL in a temporary folder for all tests, with a place of its own for each worker (`own-place.ts`): files of
 * tests run beside each other, and none meets the jobs, the locks or the folders of another. Each test builds a workspace of its own. The address
 * reaches the workers by DATA_DIR, never by a DATABASE_URL from outside, so that no real database can be met.
 */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'answerable-test-'))
  const secret = randomBytes(32).toString('hex')
  const cluster = await startCluster(join(root, 'postgres'), unsafe)
  const stop = async () => {
    await cluster.stop()
    await rm(root, { recursive: true, force: true })
  }
  try {
    await createDatabase(cluster.urlOf('postgres'), template)
    await prepareDatabase(cluster.urlOf(template), secret)
    // One after the other: the roles are those of the whole cluster.
    for (let worker = 1; worker <= project.vitest.config.maxWorkers; worker += 1)
      await preparePlace(cluster, placeOf(root, worker), secret)
  } catch (error) {
    await stop()
    throw error
  }
  delete process.env.DATABASE_URL
  Object.assign(process.env, { [TEST_ROOT]: root, AUTH_SECRET: secret, NODE_ENV: 'test' })
  return stop
}
