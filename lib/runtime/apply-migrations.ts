import pg from 'pg'
import { filters, openSchemaEngine, readMigrations } from '@/lib/runtime/schema-engine'

/** Any fixed number, the same in every process: two starts at once migrate one after the other. */
const migrationLock = 812_024_001

/**
 * A migration is one script, which PostgreSQL does whole or not at all: one that was begun and not finished (the start was
 * killed, or it failed) left nothing behind, and is begun again instead of barring the way.
 */
async function forgetBrokenOff(guard: pg.Client): Promise<void> {
  const { rows } = await guard.query<{ there: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS there`,
  )
  if (!rows[0]?.there) return
  await guard.query(
    `UPDATE "_prisma_migrations" SET "rolled_back_at" = now() WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`,
  )
}

/** Applies the migrations that a database lacks, as its owner. Returns their names; none when it is up to date. */
export async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl })
  await guard.connect()
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await forgetBrokenOff(guard)
    const engine = await openSchemaEngine(ownerUrl)
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: await readMigrations(), filters })
    return appliedMigrationNames
  } finally {
    await guard.end()
  }
}
