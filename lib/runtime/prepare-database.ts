import pg from 'pg'
import { prepareJobs } from '@/lib/jobs/prepare-jobs'
import { applyMigrations } from '@/lib/runtime/apply-migrations'
import { createLogins } from '@/lib/runtime/roles'

/** Brings a database to this version: migrations first, then the login roles and the queue. All can be repeated at any time. */
export async function prepareDatabase(ownerUrl: string, secret: string): Promise<string[]> {
  const applied = await applyMigrations(ownerUrl)
  await createLogins(ownerUrl, secret)
  await prepareJobs(ownerUrl)
  return applied
}

/** Creates a database on a cluster unless it is there; as a copy of `template`, which nobody may be connected to meanwhile. */
export async function createDatabase(maintenanceUrl: string, name: string, template = 'template1'): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl })
  await client.connect()
  try {
    const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (known.rowCount === 0)
      await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(template)}`)
  } finally {
    await client.end()
  }
}
