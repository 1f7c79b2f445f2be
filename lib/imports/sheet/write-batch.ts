import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { createCase } from '@/lib/cases/create-case'
import { dateOf, isDay, nullableDayOf } from '@/lib/dates'
import { Prisma, type Tx } from '@/lib/db'
import {
  importedTables,
  type Batch,
  type ImportedTable,
  type PlannedMove,
  type PlannedRow,
} from '@/lib/imports/sheet/plan/batch'
import { enqueueMany } from '@/lib/jobs/enqueue-many'

const chunk = 1000

/** Days become what a column of days wants. */
const revived = (workspaceId: string, row: PlannedRow): PlannedRow => ({
  ...Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      key.endsWith('On') && typeof value === 'string' && isDay(value) ? dateOf(value) : value,
    ]),
  ),
  workspaceId,
})

type Writer = { createMany: (given: { data: PlannedRow[] }) => Promise<unknown> }

async function writeRows(tx: Tx, table: ImportedTable, rows: PlannedRow[]): Promise<void> {
  // Every table of an import has the same way in; its rows were planned by their columns.
  const writer = tx[table] as unknown as Writer
  for (let at = 0; at < rows.length; at += chunk) await writer.createMany({ data: rows.slice(at, at + chunk) })
}

type Events = { type: string; subjectId: string; caseId: string | null; data: object }[]

async function writeCases(tx: Tx, actor: Actor, rows: PlannedRow[]): Promise<Events> {
  const events: Events = []
  for (const { code, ...row } of rows) {
    const { workspaceId: _scope, ...given } = revived(actor.workspaceId, row)
    const made = await createCase(
      tx,
      actor,
      given as Parameters<typeof createCase>[2],
      typeof code === 'string' ? code : null,
    )
    events.push({ type: 'case.opened', subjectId: made.id, caseId: made.id, data: { code: made.code } })
  }
  return events
}

/** Moves recipients to the states that replies imply; answers what those that were on the record before had been. */
async function moveStates(tx: Tx, workspaceId: string, moves: PlannedMove[]) {
  if (moves.length === 0) return []
  const ours = moves.filter(({ isNew }) => !isNew).map(({ recipientId }) => recipientId)
  const before = await tx.recipient.findMany({
    where: { workspaceId, id: { in: ours } },
    select: { id: true, caseId: true, state: true, stateOn: true, version: true },
  })
  const last = new Map(moves.map(({ recipientId, to, on }) => [recipientId, { id: recipientId, to, on }]))
  await tx.$executeRaw`
    UPDATE "Recipient" r SET "state" = m."to"::"RecipientState", "stateOn" = m."on"::date, "version" = r."version" + 1
    FROM jsonb_to_recordset(${JSON.stringify([...last.values()])}::jsonb) AS m("id" uuid, "to" text, "on" text)
    WHERE r."workspaceId" = ${workspaceId}::uuid AND r."id" = m."id"`
  return before.map(({ id, caseId, state, stateOn, version }) => ({
    recordId: id,
    caseId,
    kind: 'moved',
    before: { state, stateOn: nullableDayOf(stateOn), version: version + 1 },
  }))
}

const recordsOf = (table: ImportedTable, rows: PlannedRow[]) =>
  rows.flatMap(({ id, caseId }) =>
    typeof id === 'string'
      ? [{ recordId: id, kind: table, caseId: table === 'case' ? id : typeof caseId === 'string' ? caseId : null }]
      : [],
  )

/**
 * Writes one batch in the given transaction: the rows, their events as the deeds of one record write them, what the reader
 * shall look at, and the list of what was made, for whoever undoes it.
 */
export async function writeBatch(
  tx: Tx,
  actor: Actor,
  importId: string,
  { rows, moves, events, toRead }: Batch,
): Promise<void> {
  const { workspaceId, memberId, name } = actor
  const opened: Events = []
  for (const table of importedTables) {
    if (table === 'case') opened.push(...(await writeCases(tx, actor, rows.case)))
    else
      await writeRows(
        tx,
        table,
        rows[table].map((row) => revived(workspaceId, row)),
      )
  }
  const moved = await moveStates(tx, workspaceId, moves)
  const told = [...opened, ...events].map(({ data, ...event }) => ({
    ...event,
    workspaceId,
    actorId: memberId,
    actorName: name,
    data: { ...data, importId },
  }))
  for (let at = 0; at < told.length; at += chunk) await tx.event.createMany({ data: told.slice(at, at + chunk) })
  const records = importedTables
    .flatMap((table) => recordsOf(table, rows[table]))
    .map((one) => ({ ...one, before: Prisma.DbNull }))
  const kept = [...records, ...moved].map((one) => ({ workspaceId, importId, ...one }))
  for (let at = 0; at < kept.length; at += chunk)
    await tx.importRecord.createMany({ data: kept.slice(at, at + chunk), skipDuplicates: true })
  await enqueueMany(
    tx,
    'read-document',
    toRead.map((subjectId) => ({ workspaceId, memberId, subjectId })),
  )
}
