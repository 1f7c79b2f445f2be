import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { ZipFile } from 'yazl'
import { openStored, storedContent } from '@/lib/documents/file-store'
import { filePath, manifestPath, tablePath, type ArchiveManifest } from '@/lib/runtime/admin/archive/manifest'
import { suggestionsToLeaveOut, type LeftOut } from '@/lib/runtime/admin/archive/leave-out-false-places'
import { archiveFormat, keyColumns, newestMigration, workspaceTables } from '@/lib/runtime/admin/archive/tables'
import { required } from '@/lib/runtime/admin/options'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/** The same record makes the same archive, byte for byte: it holds no day of its own. */
const mtime = new Date('2000-01-01T00:00:00Z')
const rowsAtOnce = 2000

type Table = { name: string; sql: string; rows: number; hash: ReturnType<typeof createHash> }

/** The lines of a table, read as they are wanted: JSON, one row a line, in the order of its key. */
async function* linesOf(client: pg.Client, table: Table): AsyncGenerator<string> {
  await client.query(`DECLARE lines NO SCROLL CURSOR FOR ${table.sql}`)
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${rowsAtOnce} FROM lines`)
    if (rows.length === 0) break
    const text = rows.map(({ line }) => `${line}\n`).join('')
    table.rows += rows.length
    table.hash.update(text)
    yield text
  }
  await client.query('CLOSE lines')
}

type Taken = { withPasswords: boolean; leftOut: readonly string[] }

async function tablesOf(client: pg.Client, workspaceId: string, { withPasswords, leftOut }: Taken): Promise<Table[]> {
  const id = pg.escapeLiteral(workspaceId)
  const table = (name: string, sql: string): Table => ({ name, sql, rows: 0, hash: createHash('sha256') })
  const secret = withPasswords ? '' : ` - 'passwordHash'`
  const users = `SELECT (to_jsonb(u)${secret})::text AS line FROM "User" u
    WHERE u."id" IN (SELECT "userId" FROM "Member" WHERE "workspaceId" = ${id}) ORDER BY u."id"`
  const workspace = `SELECT to_jsonb(w)::text AS line FROM "Workspace" w WHERE w."id" = ${id}`
  const all = [table('User', users), table('Workspace', workspace)]
  for (const name of await workspaceTables(client)) {
    const keys = (await keyColumns(client, name)).map((key) => `t.${pg.escapeIdentifier(key)}`)
    const isLeftOut = name === 'Suggestion' && leftOut.length > 0
    const others = isLeftOut ? ` AND t."id" NOT IN (${leftOut.map((one) => pg.escapeLiteral(one)).join(', ')})` : ''
    const from = `FROM ${pg.escapeIdentifier(name)} t WHERE t."workspaceId" = ${id}${others} ORDER BY ${keys.join(', ')}`
    all.push(table(name, `SELECT to_jsonb(t)::text AS line ${from}`))
  }
  return all
}

async function filesOf(client: pg.Client, workspaceId: string): Promise<ArchiveManifest['files']> {
  const { rows: tables } = await client.query<{ name: string; canBeErased: boolean }>(
    `SELECT table_name AS name, bool_or(column_name = 'erasureId') AS "canBeErased" FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name IN ('sha256', 'erasureId')
     GROUP BY 1 HAVING bool_or(column_name = 'sha256') ORDER BY 1`,
  )
  const taken = new Set(await workspaceTables(client))
  const naming = tables.filter(({ name }) => taken.has(name))
  // Another workspace may hold the same bytes still: what was erased here leaves with no archive all the same.
  const each = naming.map(
    ({ name, canBeErased }) =>
      `SELECT "sha256" FROM ${pg.escapeIdentifier(name)} WHERE "workspaceId" = $1 AND "sha256" IS NOT NULL` +
      (canBeErased ? ' AND "erasureId" IS NULL' : ''),
  )
  const { rows } = await client.query<{ sha256: string }>(`${each.join(' UNION ')} ORDER BY 1`, [workspaceId])
  const files: ArchiveManifest['files'] = []
  for (const { sha256 } of rows) {
    // Files of exports that were removed after their term are named still, and there no more.
    const found = await storedContent(sha256)
    if (found) files.push({ sha256, bytes: found.sizeBytes })
  }
  return files
}

/** `onProgress` hears of the bytes of files that went in, and of how many there are. */
type How = { withPasswords: boolean; out: string; onProgress?: (done: number, all: number) => void }

/** What the archive says it holds, and what was left out of it. */
type Written = Omit<ArchiveManifest, 'leftOut'> & { leftOut: LeftOut }

async function writeArchive(
  client: pg.Client,
  workspace: ArchiveManifest['workspace'],
  { withPasswords, out, onProgress = () => undefined }: How,
): Promise<Written> {
  const leftOut = await suggestionsToLeaveOut(client, workspace.id)
  const tables = await tablesOf(client, workspace.id, { withPasswords, leftOut: leftOut.suggestions })
  const files = await filesOf(client, workspace.id)
  const migration = await newestMigration(client)
  const manifest = (): ArchiveManifest => ({
    ...archiveFormat,
    migration,
    workspace,
    withPasswords,
    tables: tables.map(({ name, rows, hash }) => ({ name, rows, sha256: hash.copy().digest('hex') })),
    files,
    ...(leftOut.suggestions.length > 0 && { leftOut: { suggestions: leftOut.suggestions } }),
  })
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', (error: Error) => output.destroy(error))
  const given = { mtime, mode: 0o100600 }
  for (const table of tables) {
    zip.addReadStreamLazy(tablePath(table.name), given, (opened) => opened(null, Readable.from(linesOf(client, table))))
  }
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  for (const { sha256, bytes } of files) {
    zip.addReadStreamLazy(filePath(sha256), { ...given, compress: false }, (opened) => {
      openStored(sha256).then(
        ({ stream }) => {
          stream.once('end', () => onProgress((done += bytes), all))
          opened(null, stream)
        },
        (error: unknown) => opened(error, Readable.from([])),
      )
    })
  }
  // Opened last, when every line before it was hashed on its way.
  zip.addReadStreamLazy(manifestPath, given, (opened) =>
    opened(null, Readable.from([`${JSON.stringify(manifest(), null, 2)}\n`])),
  )
  zip.end()
  await pipeline(output, createWriteStream(out, { flags: 'wx', mode: 0o600 }))
  return { ...manifest(), leftOut }
}

/** Writes the archive of one workspace, chosen by its id or its name in addresses, as of one moment. */
export async function writeWorkspaceArchive(which: { id: string } | { slug: string }, how: How) {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`)
    await client.query(`SET LOCAL TIME ZONE 'UTC'`)
    const [column, value] = 'id' in which ? ['id', which.id] : ['slug', which.slug]
    const { rows } = await client.query<ArchiveManifest['workspace']>(
      `SELECT "id", "slug", "name" FROM "Workspace" WHERE ${pg.escapeIdentifier(column)}::text = $1`,
      [value],
    )
    const [workspace] = rows
    if (!workspace) throw new Error(`There is no workspace ${value}.`)
    return await writeArchive(client, workspace, how)
  } finally {
    await client.end()
  }
}

/**
 * `export --workspace SLUG --out FILE [--with-passwords]`: everything of one workspace as of one moment, with its files, as
 * a ZIP with a manifest of hashes. Without `--with-passwords` accounts travel by name and address only. The same record
 * makes the same archive. Refuses to overwrite a file, and to write what `import` would refuse: suggestions that do not lie
 * in their texts are left out and counted, a passage that does not is named.
 */
export async function exportWorkspace(options: Record<string, string | boolean | undefined>) {
  const [slug, out] = [required(options, 'workspace'), required(options, 'out')]
  const withPasswords = options['with-passwords'] === true
  const { tables, files, leftOut } = await writeWorkspaceArchive({ slug }, { withPasswords, out })
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return {
    workspace: slug,
    file: out,
    rows,
    files: files.length,
    ...(leftOut.suggestions.length > 0 && {
      leftOut: `Suggestions that do not lie in their texts were left out (${leftOut.suggestions.length}): the manifest names them.`,
    }),
  }
}
