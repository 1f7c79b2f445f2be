import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '@/lib/runtime/build'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { createDatabase, prepareDatabase } from '@/lib/runtime/prepare-database'
import { loginOf } from '@/lib/runtime/roles'

const secret = process.env.AUTH_SECRET ?? ''
const name = `plain_owner_${process.pid}`
const owner = `${name}_role`
const urlOf = (given: { username?: string; password?: string }) =>
  Object.assign(new URL(ownerDatabaseUrl()), { pathname: name, ...given }).href
const [superuser, plain] = [urlOf({}), urlOf({ username: owner, password: 'plain' })]

async function ask<T extends object>(url: string, ...statements: string[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: T[] = []
    for (const sql of statements) rows = (await client.query<T>(sql)).rows
    return rows
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  await createDatabase(ownerDatabaseUrl(), name)
  await ask(
    superuser,
    `CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD 'plain'`,
    `ALTER DATABASE ${name} OWNER TO ${owner}`,
    `GRANT answerable_app, answerable_identity TO ${owner} WITH ADMIN OPTION`,
  )
  await prepareDatabase(plain, secret)
})
afterAll(() => ask(ownerDatabaseUrl(), `DROP DATABASE ${name} WITH (FORCE)`))

test('a migration that adds to rows reaches them for an owner whom the walls hold off too', async () => {
  const [workspace, document, passage, update] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await ask(
    superuser,
    'SET session_replication_role = replica',
    `INSERT INTO "Passage" ("workspaceId", "id", "caseId", "documentId", "textVersion", "quote", "prefix", "suffix", "ranges", "start", "createdById")
     VALUES ('${workspace}', '${passage}', '${document}', '${document}', 1, 'x', '', '', '[{"start":0,"end":1}]', 0, '${document}')`,
    `INSERT INTO "CommitmentUpdate" ("workspaceId", "id", "caseId", "commitmentId", "status", "madeOn", "sourcePassageId", "memberId", "memberName")
     VALUES ('${workspace}', '${update}', '${document}', '${document}', 'open', '2026-01-01', '${passage}', '${document}', 'x')`,
    `INSERT INTO "Document" ("workspaceId", "id", "name", "mediaType", "sizeBytes", "sha256", "origin", "keptById")
     VALUES ('${workspace}', '${document}', 'x', 'text/plain', 1, repeat('0', 64), 'uploaded', '${document}')`,
  )
  const folder = 'prisma/migrations/20261127120100_documents_of_passages'
  await ask(plain, await readFile(join(root, folder, 'migration.sql'), 'utf8'))
  const find = `SELECT "sourceDocumentId" FROM "CommitmentUpdate" WHERE "id" = '${update}'`
  expect(await ask(superuser, find)).toEqual([{ sourceDocumentId: document }])
  const walls = `SELECT count(*)::int AS open FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity AND NOT relforcerowsecurity`
  expect(await ask(superuser, walls)).toEqual([{ open: 0 }])
})

test('the history is linked, and words in it are erased, where the owner of the tables is no superuser', async () => {
  const [workspace, event, erasure] = [randomUUID(), randomUUID(), randomUUID()]
  await ask(
    superuser,
    `INSERT INTO "Workspace" ("id", "slug", "name", "timeZone", "locale") VALUES ('${workspace}', 'plain', 'Plain', 'UTC', 'en')`,
  )
  const login = loginOf(name, 'app', secret)
  const app = urlOf({ username: login.name, password: login.password })
  const scope = `SET app.workspace = '${workspace}'`
  await ask(
    app,
    scope,
    `INSERT INTO "Event" ("workspaceId", "id", "type", "actorName", "subjectId", "data")
     VALUES ('${workspace}', '${event}', 'institution.added', 'x', '${event}', '{"name": "Xanthe"}')`,
  )
  const write = `SELECT answerable_erase_said('Event', ARRAY['id'], '{"id": "${event}", "data": {"name": "[erased]"}}')`
  await expect(ask(app, scope, write)).rejects.toThrow('Nothing is being erased.')
  await ask(
    app,
    scope,
    `SET app.erasing = '${erasure}'`,
    'BEGIN',
    `INSERT INTO "Erasure" ("workspaceId", "id", "kind", "reason", "went", "memberName")
     VALUES ('${workspace}', '${erasure}', 'words', 'x', '{}', 'x')`,
    write,
    'COMMIT',
  )
  const find = `SELECT e."data", l."erasureId" FROM "Event" e JOIN "EventLink" l ON l."eventId" = e."id"`
  expect(await ask(app, scope, find)).toEqual([{ data: { name: '[erased]' }, erasureId: erasure }])
  expect(await ask(app, scope, `SELECT * FROM answerable_first_broken('${workspace}')`)).toEqual([])
})
