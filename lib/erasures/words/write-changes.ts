import 'server-only'
import { Prisma, type Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import type { Change } from '@/lib/erasures/words/find-changes'
import { named, type Row } from '@/lib/erasures/words/walk-rows'
import { isSaid, writeSaid } from '@/lib/erasures/write-said'

const only = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column]]))

const isRow = (keys: readonly string[]) =>
  Prisma.join(
    keys.map((key) => Prisma.sql`t.${named(key)} = n.${named(key)}`),
    ' AND ',
  )

async function writeOne(tx: Tx, workspaceId: string, { table, row, changes }: Change): Promise<void> {
  const { name, keys, hasVersion } = table
  const key = only(row, keys)
  if (changes && isSaid(name)) return writeSaid(tx, name, keys, { ...key, ...changes })
  const from = (line: Row) => Prisma.sql`jsonb_populate_record(NULL::${named(name)}, ${JSON.stringify(line)}::jsonb) n`
  if (!changes) {
    await tx.$executeRaw`DELETE FROM ${named(name)} t USING ${from(key)}
      WHERE t."workspaceId" = ${workspaceId}::uuid AND ${isRow(keys)}`
    return
  }
  const columns = Object.keys(changes)
  const sets = columns.map((column) => Prisma.sql`${named(column)} = n.${named(column)}`)
  // An edit that was begun before must not bring the words back.
  if (hasVersion) sets.push(Prisma.sql`"version" = t."version" + 1`)
  const before = JSON.stringify(only(row, columns))
  const written =
    await tx.$executeRaw`UPDATE ${named(name)} t SET ${Prisma.join(sets)} FROM ${from({ ...key, ...changes })}
    WHERE t."workspaceId" = ${workspaceId}::uuid AND ${isRow(keys)} AND to_jsonb(t) @> ${before}::jsonb`
  if (written === 0) throw new ConflictError('changed_meanwhile')
}

/** What is found by other words than its own: replies by their institution, commitments by their passage. */
async function indexAgain(tx: Tx, workspaceId: string, changes: readonly Change[]): Promise<void> {
  const idsOf = (name: string) => changes.flatMap(({ table, row }) => (table.name === name ? [String(row.id)] : []))
  await tx.$executeRaw`SELECT answerable_index("workspaceId", 'reply', "id") FROM "Reply"
    WHERE "workspaceId" = ${workspaceId}::uuid AND "institutionId" = ANY (${idsOf('Institution')}::uuid[])`
  await tx.$executeRaw`SELECT answerable_index("workspaceId", 'commitment', "id") FROM "Commitment"
    WHERE "workspaceId" = ${workspaceId}::uuid AND "passageId" = ANY (${idsOf('Passage')}::uuid[])`
}

/** Writes what `findChanges` found, in the transaction that wrote the erasure. */
export async function writeChanges(tx: Tx, workspaceId: string, changes: readonly Change[]): Promise<void> {
  for (const change of changes) await writeOne(tx, workspaceId, change)
  await indexAgain(tx, workspaceId, changes)
}
