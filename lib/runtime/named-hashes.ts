import pg from 'pg'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/** A file without a row may belong to an upload that is still going on; after this long it does not. In milliseconds. */
export const grace = 24 * 60 * 60 * 1000

/**
 * Every content that a row of any workspace names, by SHA-256, and how many rows do: of every table that has such a
 * column, so that a new one is not forgotten. Asked of the owner of the database; throws where that role does not see all.
 */
export async function namedHashes(): Promise<{ documents: number; hashes: Set<string> }> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    await refuseHalfBlind(client)
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'sha256'`,
    )
    const each = tables.map(
      ({ name }) => `SELECT "sha256" FROM ${pg.escapeIdentifier(name)} WHERE "sha256" IS NOT NULL`,
    )
    const { rows } = await client.query<{ sha256: string; documents: string }>(
      `SELECT "sha256", count(*) AS documents FROM (${each.join(' UNION ALL ')}) f GROUP BY 1`,
    )
    return {
      documents: rows.reduce((sum, row) => sum + Number(row.documents), 0),
      hashes: new Set(rows.map(({ sha256 }) => sha256)),
    }
  } finally {
    await client.end()
  }
}

/** Row-level security also binds an owner without BYPASSRLS: such a role sees no row, and every file would look orphaned. */
async function refuseHalfBlind(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sees: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS sees FROM pg_roles WHERE rolname = current_user',
  )
  if (!rows[0]?.sees)
    throw new Error('The role of DATABASE_URL does not see all rows. Run doctor with a role that has BYPASSRLS.')
}
