import type pg from 'pg'

/** The shape of an archive of a workspace. A later version reads an earlier one or says that it does not. */
export const archiveFormat = { format: 'answerable.workspace', version: 1 } as const

/**
 * What stays behind: what opens a door (tokens, invitations, feeds, sessions), what calls out (webhooks), what was typed
 * and not saved, earlier archives, and the entries of the search, which the database makes from the rest. An archive that somebody finds
 * lets nobody in, and one that is read in writes to nobody.
 */
const leftBehind = new Set([
  'ApiToken',
  'CalendarFeed',
  'FormDraft',
  'Invitation',
  'SearchEntry',
  'Submission',
  'Webhook',
  'WebhookDelivery',
  'WorkspaceExport',
])

/** Names of the tables of a workspace, but for the workspace itself, sorted. */
export async function workspaceTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'workspaceId' ORDER BY 1`,
  )
  return rows.map(({ name }) => name).filter((name) => !leftBehind.has(name))
}

/** The same tables in an order in which each names only rows of earlier ones or of its own. */
export async function inOrderOfKeys(client: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `SELECT c.relname AS "from", r.relname AS "to" FROM pg_constraint k
     JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class r ON r.oid = k.confrelid
     WHERE k.contype = 'f' AND k.conrelid <> k.confrelid`,
  )
  const ordered: string[] = []
  let waiting = [...tables]
  while (waiting.length > 0) {
    const ready = waiting.filter((table) => rows.every(({ from, to }) => from !== table || !waiting.includes(to)))
    if (ready.length === 0) throw new Error(`Tables name one another in a circle: ${waiting.join(', ')}.`)
    ordered.push(...ready)
    waiting = waiting.filter((table) => !ready.includes(table))
  }
  return ordered
}

/** The columns of a table's primary key, in order: what makes the order of its lines the same each time. */
export async function keyColumns(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.attname AS name FROM pg_index i
     JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(column_number, position) ON true
     JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.column_number
     WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY k.position`,
    [`"${table}"`],
  )
  return rows.map(({ name }) => name)
}

/** The newest migration of an installation: archives fit those of the same one. */
export async function newestMigration(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name DESC LIMIT 1`,
  )
  return rows[0]?.name ?? ''
}
