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
import { newIds } from '@/lib/imports/sheet/plan/new-ids'
import { enqueueMany } from '@/lib/jobs/enqueue-many'

const tables: Record<Exclude<ImportedTable, 'case'> | 'event' | 'importRecord', string> = {
  institution: '"Institution"',
  organisation: '"Organisation"',
  letter: '"Letter"',
  letterSignatory: '"LetterSignatory"',
  recipient: '"Recipient"',
  ask: '"Ask"',
  reply: '"Reply"',
  replyRecipient: '"ReplyRecipient"',
  source: '"Source"',
  sourcePublisher: '"SourcePublisher"',
  document: '"Document"',
  documentText: '"DocumentText"',
  passage: '"Passage"',
  askOutcome: '"AskOutcome"',
  commitment: '"Commitment"',
  commitmentInstitution: '"CommitmentInstitution"',
  commitmentUpdate: '"CommitmentUpdate"',
  followUp: '"FollowUp"',
  event: '"Event"',
  importRecord: '"ImportRecord"',
}

const column = /^[a-zA-Z0-9]+$/

/**
 * Writes the rows of a table in one statement; columns that none of them gives get their default. Row-level security looks
 * at each row as at any other. Not by `createMany`: its parameters alone took longer than the whole of this.
 */
async function writeRows(
  tx: Tx,
  table: keyof typeof tables,
  workspaceId: string,
  rows: PlannedRow[],
  isOnce = false,
): Promise<void> {
  if (rows.length === 0) return
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => column.test(name))
  const columns = Prisma.raw(names.map((name) => `"${name}"`).join(', '))
  const name = Prisma.raw(tables[table])
  await tx.$executeRaw`
    INSERT INTO ${name} ("workspaceId", ${columns})
    SELECT ${workspaceId}::uuid, ${columns} FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb)
    ${isOnce ? Prisma.raw('ON CONFLICT DO NOTHING') : Prisma.empty}`
}

/** Days become what a column of days wants. */
const revived = (row: PlannedRow): PlannedRow =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      key.endsWith('On') && typeof value === 'string' && isDay(value) ? dateOf(value) : value,
    ]),
  )

type Events = { type: string; subjectId: string; caseId: string | null; data: object }[]

async function writeCases(tx: Tx, actor: Actor, rows: PlannedRow[]): Promise<Events> {
  const events: Events = []
  for (const { code, ...row } of rows) {
    const made = await createCase(
      tx,
      actor,
      revived(row) as Parameters<typeof createCase>[2],
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
    else await writeRows(tx, table, workspaceId, rows[table])
  }
  const moved = await moveStates(tx, workspaceId, moves)
  const newId = newIds()
  const told = [...opened, ...events].map(({ data, ...event }) => ({
    id: newId(),
    ...event,
    actorId: memberId,
    actorName: name,
    data: { ...data, importId },
  }))
  await writeRows(tx, 'event', workspaceId, told)
  const records = importedTables.flatMap((table) => recordsOf(table, rows[table]))
  await writeRows(
    tx,
    'importRecord',
    workspaceId,
    [...records, ...moved].map((one) => ({ importId, ...one })),
    true,
  )
  await enqueueMany(
    tx,
    'read-document',
    toRead.map((subjectId) => ({ workspaceId, memberId, subjectId })),
  )
}
