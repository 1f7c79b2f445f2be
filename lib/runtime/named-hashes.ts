import pg from 'pg'
import { identity, Prisma, readRecord } from '@/lib/db'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/** A file without a row may belong to an upload that is still going on; after this long it does not. In milliseconds. */
export const grace = 24 * 60 * 60 * 1000

type Named = { sha256: string; documents: number; isErased: boolean }

type Naming = { name: string; canBeErased: boolean }

/** The tables that name contents: every one that has such a column, so that a new one is not forgotten. */
async function namingTables(): Promise<Naming[]> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    const { rows } = await client.query<Naming>(
      `SELECT c.relname AS name, EXISTS (
          SELECT FROM pg_attribute e WHERE e.attrelid = c.oid AND e.attname = 'erasureId' AND NOT e.attisdropped) AS "canBeErased"
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE a.attname = 'sha256' AND NOT a.attisdropped AND c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`,
    )
    return rows
  } finally {
    await client.end()
  }
}

/**
 * Every content that a row of any workspace names, by SHA-256, and how many rows do. A row whose file was erased keeps the
 * hash and names nothing: `erased` has those that no other row names. Asked workspace by workspace, as the
 * product asks: the owner of the database may be a role that row-level security binds, and would then see no row at all.
 */
export async function namedHashes(): Promise<{
  documents: number
  hashes: Set<string>
  erased: Set<string>
}> {
  const tables = await namingTables()
  const each = tables.map(({ name, canBeErased }) => {
    const isErased = Prisma.raw(canBeErased ? '"erasureId" IS NOT NULL' : 'false')
    return Prisma.sql`SELECT "sha256", ${isErased} AS "isErased" FROM ${Prisma.raw(pg.escapeIdentifier(name))}`
  })
  const [hashes, erased] = [new Set<string>(), new Set<string>()]
  let documents = 0
  for (const { id } of await identity().workspace.findMany({ select: { id: true } })) {
    const rows = await readRecord(
      { workspaceId: id, hiddenCaseIds: [] },
      (tx) => tx.$queryRaw<Named[]>`
        SELECT "sha256", "isErased", count(*)::int AS documents FROM (${Prisma.join(each, ' UNION ALL ')}) f
        WHERE "sha256" IS NOT NULL GROUP BY 1, 2`,
    )
    for (const row of rows) {
      ;(row.isErased ? erased : hashes).add(row.sha256)
      documents += row.documents
    }
  }
  return { documents, hashes, erased: new Set([...erased].filter((sha256) => !hashes.has(sha256))) }
}
