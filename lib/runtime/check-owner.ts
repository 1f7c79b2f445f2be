import pg from 'pg'

const oldest = 15

type Facts = { version: number; name: string; makesRoles: boolean; makesTables: boolean }

async function readFacts(client: pg.Client): Promise<Facts> {
  const { rows } = await client.query<Facts>(`
    SELECT current_setting('server_version_num')::int / 10000 AS version, rolname AS name,
      rolsuper OR rolcreaterole AS "makesRoles",
      has_schema_privilege('public', 'CREATE') AND has_database_privilege(current_database(), 'CREATE') AS "makesTables"
    FROM pg_roles WHERE rolname = current_user`)
  const [facts] = rows
  if (!facts) throw new Error('The role of DATABASE_URL is unknown to its own server.')
  return facts
}

async function connect(client: pg.Client): Promise<void> {
  try {
    await client.connect()
  } catch (error) {
    const said = error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : ''
    throw new Error(`The database that DATABASE_URL names cannot be opened: ${said}`, { cause: error })
  }
}

/**
 * Throws, in one plain sentence, when the role of DATABASE_URL cannot bring its database to this version: before the first
 * migration, which would break off half-way.
 */
export async function refuseUnfitOwner(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await connect(client)
  try {
    const { version, name, makesRoles, makesTables } = await readFacts(client)
    if (version < oldest) throw new Error(`DATABASE_URL names a PostgreSQL ${version}; ${oldest} or newer is needed.`)
    if (!makesRoles)
      throw new Error(
        `The role "${name}" of DATABASE_URL may not create roles, and the product needs two of its own. As an administrator: ALTER ROLE "${name}" CREATEROLE;`,
      )
    if (!makesTables)
      throw new Error(`The role "${name}" of DATABASE_URL may not create tables: let it own its database and schema.`)
  } finally {
    await client.end()
  }
}
