import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { NotFoundError } from '@/lib/errors'
import { importMapping } from '@/lib/imports/sheet/mapping'
import { storedRows } from '@/lib/imports/sheet/schema'

const fields = {
  id: true,
  name: true,
  state: true,
  mapping: true,
  version: true,
  rowsAll: true,
  rowsDone: true,
  counts: true,
  plannedAfter: true,
  failure: true,
  createdAt: true,
  appliedAt: true,
  undoneAt: true,
} as const

/** An import of the actor's own; throws a NotFoundError for any other. */
export async function ownImport(tx: Tx, { workspaceId, memberId }: Actor, id: string) {
  const found = await tx.import.findUnique({
    where: { workspaceId_id: { workspaceId, id }, createdById: memberId },
    select: fields,
  })
  if (!found) throw new NotFoundError()
  return { ...found, mapping: importMapping.parse(found.mapping) }
}

/** The cells of an import, sheet by sheet. */
export async function sheetsOf(tx: Tx, workspaceId: string, importId: string) {
  const sheets = await tx.importSheet.findMany({
    where: { workspaceId, importId },
    orderBy: { number: 'asc' },
    select: { name: true, rows: true },
  })
  return sheets.map(({ name, rows }) => ({ name, rows: storedRows.parse(rows) }))
}

/** The newest event of a workspace: what a dry run was made after. */
export async function lastEventOf(tx: Tx, workspaceId: string): Promise<string | null> {
  const last = await tx.event.findFirst({ where: { workspaceId }, orderBy: { id: 'desc' }, select: { id: true } })
  return last?.id ?? null
}
