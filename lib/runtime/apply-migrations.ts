import pg from 'pg'
import { filters, openSchemaEngine, readMigrations } from '@/lib/runtime/schema-engine'

/** Any fixed number, the same in every process: two starts at once migrate one after the other. */
const migrationLock = 812_024_001

/** Applies the migrations that a database lacks, as its owner. Returns their names; none when it is up to date. */
export async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl })
  await guard.connect()
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const engine = await openSchemaEngine(ownerUrl)
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await readMigrations(), filters })
    return appliedMigrationNames
  } finally {
    await guard.end()
  }
}
