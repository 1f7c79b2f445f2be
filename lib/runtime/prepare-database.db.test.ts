import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseUnfitOwner } from '@/lib/runtime/check-owner'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { createDatabase, prepareDatabase } from '@/lib/runtime/prepare-database'
import { readMigrations } from '@/lib/runtime/schema-engine'

const secret = process.env.AUTH_SECRET ?? ''
const name = `prepare_${process.pid}`
const urlOf = (given: Partial<{ pathname: string; username: string; password: string; port: string }>) =>
  Object.assign(new URL(ownerDatabaseUrl()), given).href
const ask = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  await createDatabase(ownerDatabaseUrl(), name)
  await ask(
    ownerDatabaseUrl(),
    `CREATE ROLE ${name}_weak LOGIN PASSWORD 'weak'; ALTER DATABASE ${name} OWNER TO ${name}_weak`,
  )
})
afterAll(() => ask(ownerDatabaseUrl(), `DROP DATABASE ${name} WITH (FORCE)`))

test('a database whose migration was broken off is brought to its version by the next start', async () => {
  const url = urlOf({ pathname: name })
  const all = (await readMigrations()).migrationDirectories.map(({ path }) => path)
  // As a start leaves it that was killed in its first migration: begun, not finished, nothing done.
  await ask(
    url,
    `CREATE TABLE "_prisma_migrations" (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz,
      migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
      started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0);
     INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ('broken-off', 'x', '${all[0]}')`,
  )
  expect(await prepareDatabase(url, secret)).toEqual(all)
})

test('a role that cannot make what the product needs is refused in words, before anything is begun', async () => {
  const weak = urlOf({ pathname: name, username: `${name}_weak`, password: 'weak' })
  await expect(refuseUnfitOwner(weak)).rejects.toThrow(`"${name}_weak" of DATABASE_URL may not create roles`)
  await expect(refuseUnfitOwner(ownerDatabaseUrl())).resolves.toBeUndefined()
})

test('a database that cannot be reached is named as such', async () => {
  await expect(refuseUnfitOwner(urlOf({ port: '1' }))).rejects.toThrow(
    /^The database that DATABASE_URL names cannot be opened: .*ECONNREFUSED/,
  )
})
