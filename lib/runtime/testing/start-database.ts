import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addressFile } from '@/lib/runtime/database-urls'
import { startCluster } from '@/lib/runtime/postgres-cluster'
import { createDatabase, prepareDatabase } from '@/lib/runtime/prepare-database'

// A test database is thrown away: it need not survive a power cut.
const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/**
 * One embedded PostgreSQL in a temporary folder for all tests; each test builds a workspace of its own in it. The address
 * reaches the workers by DATA_DIR, never by a DATABASE_URL from outside, so that no real database can be met.
 */
export default async function startDatabase(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'answerable-test-'))
  const secret = randomBytes(32).toString('hex')
  const cluster = await startCluster(join(dataDir, 'postgres'), unsafe)
  const stop = async () => {
    await cluster.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await createDatabase(cluster.urlOf('postgres'), 'answerable')
    await prepareDatabase(cluster.urlOf('answerable'), secret)
    await writeFile(addressFile(dataDir), cluster.urlOf('answerable'), { mode: 0o600 })
  } catch (error) {
    await stop()
    throw error
  }
  delete process.env.DATABASE_URL
  Object.assign(process.env, { DATA_DIR: dataDir, AUTH_SECRET: secret, NODE_ENV: 'test' })
  return stop
}
