import pg from 'pg'
import { nobodysHash } from '@/lib/auth/password-hash'
import { changeRecord } from '@/lib/db'
import { receiveFile } from '@/lib/documents/receive-file'
import { enqueueMany } from '@/lib/jobs/enqueue-many'
import {
  archiveManifest,
  filePath,
  manifestPath,
  tablePath,
  type ArchiveManifest,
} from '@/lib/runtime/admin/archive/manifest'
import { linesOf, openEntries, textOf, type ArchiveEntries } from '@/lib/runtime/admin/archive/read-entries'
import { refuseFalsePlaces } from '@/lib/runtime/admin/archive/refuse-false-places'
import { inOrderOfKeys, newestMigration, workspaceTables } from '@/lib/runtime/admin/archive/tables'
import { recordHeads } from '@/lib/runtime/history-heads'
import { eraseAgain, sayMore } from '@/lib/runtime/erase-again'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

async function refuseWhatDoesNotFit(client: pg.Client, manifest: ArchiveManifest): Promise<void> {
  const migration = await newestMigration(client)
  if (migration !== manifest.migration) {
    throw new Error(`The archive was made by another version (${manifest.migration}); this one is ${migration}.`)
  }
  const { id, slug } = manifest.workspace
  const { rowCount } = await client.query('SELECT 1 FROM "Workspace" WHERE "id" = $1 OR "slug" = $2', [id, slug])
  if (rowCount) throw new Error(`The workspace ${slug} is here already. Nothing was changed.`)
  const known = new Set(['User', 'Workspace', ...(await workspaceTables(client))])
  const strange = manifest.tables.find(({ name }) => !known.has(name))
  if (strange) throw new Error(`The archive has a table ${strange.name} that is not known here.`)
}

/** Puts every file into the store; each is held against its length and its hash. */
async function takeFiles(entries: ArchiveEntries, files: ArchiveManifest['files']): Promise<void> {
  for (const { sha256, bytes } of files) {
    await receiveFile(await entries.read(filePath(sha256)), { limitBytes: bytes, sizeBytes: bytes, sha256 })
  }
}

const inserts: Record<string, string> = {
  // Whoever came without a password gets one from the operator (set-password); an account that is here stays as it is.
  User: `INSERT INTO "User" SELECT (jsonb_populate_record(NULL::"User", jsonb_build_object('passwordHash', $2::text) || line)).*
    FROM unnest($1::jsonb[]) line WHERE $2::text IS NOT NULL ON CONFLICT ("id") DO NOTHING`,
}

/** Rows of these stand under others of their own table, which may come later in it: they are put there when all are written. */
const hierarchies = new Set(['Document', 'Institution'])

async function putUnderParents(
  client: pg.Client,
  entries: ArchiveEntries,
  table: ArchiveManifest['tables'][number],
  scope: string,
): Promise<void> {
  const name = pg.escapeIdentifier(table.name)
  const update = `UPDATE ${name} row SET "parentId" = (line ->> 'parentId')::uuid FROM unnest($1::jsonb[]) line
    WHERE row."workspaceId" = $2::uuid AND row."id" = (line ->> 'id')::uuid AND line ->> 'parentId' IS NOT NULL`
  for await (const lines of linesOf(await entries.read(tablePath(table.name)), table))
    await client.query(update, [lines, scope])
}

async function writeTable(
  client: pg.Client,
  entries: ArchiveEntries,
  table: ArchiveManifest['tables'][number],
  scope: string,
): Promise<void> {
  const name = pg.escapeIdentifier(table.name)
  const own = table.name === 'User' ? null : table.name === 'Workspace' ? 'id' : 'workspaceId'
  const row = hierarchies.has(table.name) ? `line || '{"parentId": null}'` : 'line'
  const plain = `INSERT INTO ${name} SELECT (jsonb_populate_record(NULL::${name}, ${row})).* FROM unnest($1::jsonb[]) line WHERE line ->> '${own}' = $2::text`
  let written = 0
  for await (const lines of linesOf(await entries.read(tablePath(table.name)), table)) {
    const given = [lines, own === null ? nobodysHash : scope]
    const { rowCount } = await client.query(inserts[table.name] ?? plain, given).catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`${table.name} has a row that does not fit (${why}): nothing was kept.`, { cause })
    })
    written += own === null ? lines.length : (rowCount ?? 0)
  }
  if (written !== table.rows) throw new Error(`${table.name} has ${written} rows of ${table.rows}: nothing was kept.`)
  if (hierarchies.has(table.name)) await putUnderParents(client, entries, table, scope)
}

async function writeRecord(client: pg.Client, entries: ArchiveEntries, manifest: ArchiveManifest): Promise<void> {
  const byName = new Map(manifest.tables.map((table) => [table.name, table]))
  await client.query('BEGIN')
  await client.query(`SET LOCAL TIME ZONE 'UTC'`)
  for (const name of await inOrderOfKeys(client, [...byName.keys()])) {
    const table = byName.get(name)
    if (table) await writeTable(client, entries, table, manifest.workspace.id)
  }
  await refuseFalsePlaces(client, manifest.workspace.id)
  const { rows: broken } = await client.query<{ what: string; eventId: string }>(
    'SELECT "what", "eventId" FROM answerable_first_broken($1)',
    [manifest.workspace.id],
  )
  const [first] = broken
  if (first)
    throw new Error(
      `The history in the archive is not whole: event ${first.eventId} is ${first.what}. Nothing was kept.`,
    )
  await client.query('COMMIT')
}

/** What had not been read when the archive was made is read here. */
async function readOn(workspaceId: string): Promise<void> {
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    const waiting = await tx.document.findMany({
      where: { workspaceId, readState: { in: ['waiting', 'reading'] } },
      select: { id: true, keptById: true },
    })
    await enqueueMany(
      tx,
      'read-document',
      waiting.map(({ id, keptById }) => ({ workspaceId, memberId: keptById, subjectId: id })),
    )
  })
}

/**
 * `import FILE [--erasures LEDGER]`: reads an archive that `export` made into an installation that does not have the workspace. Every file and
 * every table is held against its hash; the record is written in one transaction, so that a broken archive leaves nothing
 * but files that no row names, which the sweep removes. What was erased after the archive was made is erased again, by the
 * ledger of this installation and the one that is named.
 */
export async function importWorkspace(options: Record<string, string | boolean | undefined>, [file]: string[]) {
  if (!file) throw new Error('Name the file: import FILE.')
  const entries = await openEntries(file)
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    const manifest = archiveManifest.parse(JSON.parse(await textOf(await entries.read(manifestPath))))
    await refuseWhatDoesNotFit(client, manifest)
    await takeFiles(entries, manifest.files)
    await writeRecord(client, entries, manifest)
    const erasures = typeof options.erasures === 'string' ? { path: options.erasures } : {}
    const erasedAgain = await eraseAgain({ only: manifest.workspace.id, ...erasures })
    await recordHeads({ restored: manifest.workspace.id })
    await readOn(manifest.workspace.id)
    const { tables, files, workspace, withPasswords } = manifest
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    return {
      workspace: workspace.slug,
      rows,
      files: files.length,
      passwords: withPasswords,
      erasedAgain: erasedAgain.length,
      tookMore: sayMore(erasedAgain),
    }
  } finally {
    await client.end()
    entries.close()
  }
}
