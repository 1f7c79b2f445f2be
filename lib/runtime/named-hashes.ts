import pg from 'pg'
import { identity, Prisma, readRecord } from '@/lib/db'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/** A file without a row may belong to an upload that is still going on; after this long it does not. In milliseconds. */
export const grace = 24 * 60 * 60 * 1000

type Named = { sha256: string; documents: number }

/** The tables that name contents: every one that has such a column, so that a new one is not forgotten. */
async function namingTables(): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE a.attname = 'sha256' AND NOT a.attisdropped AND c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`,
    )
    return rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/**
 * Every content that a row of any workspace names, by SHA-256, and how many rows do. Asked workspace by workspace, as the
 * product asks: the owner of the database may be a role that row-level security binds, and would then see no row at all.
 */
export async function namedHashes(): Promise<{ documents: number; hashes: Set<string> }> {
  const tables = await namingTables()
  const each = tables.map((name) => Prisma.sql`SELECT "sha256" FROM ${Prisma.raw(pg.escapeIdentifier(name))}`)
  const hashes = new Set<string>()
  let documents = 0
  for (const { id } of await identity().workspace.findMany({ select: { id: true } })) {
    const rows = await readRecord(
      { workspaceId: id, hiddenCaseIds: [] },
      (tx) => tx.$queryRaw<Named[]>`
        SELECT "sha256", count(*)::int AS documents FROM (${Prisma.join(each, ' UNION ALL ')}) f
        WHERE "sha256" IS NOT NULL GROUP BY 1`,
    )
    for (const row of rows) {
      hashes.add(row.sha256)
      documents += row.documents
    }
  }
  return { documents, hashes }
}
