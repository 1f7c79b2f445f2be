import 'server-only'
import { toDay, type Day } from '@/lib/dates'
import { Prisma, type Tx } from '@/lib/db'
import type { ClockLine } from '@/lib/deadlines/clock'
import type { KnownDays } from '@/lib/deadlines/derive-due'
import { clockLineFields, countingLines } from '@/lib/letters/clock-lines'
import type { Channel, LetterKind } from '@/prisma/generated/enums'

/** A recipient whose due day can still move, with all that it follows from and what its row says of it. */
export type OpenRecipient = {
  id: string
  version: number
  institutionId: string
  kind: LetterKind
  channel: Channel
  days: KnownDays
  promisedOn: Day | null
  clock: ClockLine[]
  kept: { dueOn: Day | null; ruleId: string | null; ruleVersion: string | null; calendarId: string | null }
}

type Row = {
  id: string
  version: number
  institutionId: string
  kind: LetterKind
  channel: Channel
  sentOn: string | null
  deliveredOn: string | null
  receivedOn: string | null
  registeredOn: string | null
  promisedOn: string | null
  dueOn: string | null
  dueRuleId: string | null
  dueRuleVersion: string | null
  dueCalendar: string | null
}

const day = (text: string | null): Day | null => (text === null ? null : toDay(text))

/** The states are written out, as in the partial index recipients_to_recount. Who was answered keeps the day that was due. */
const isOpen = Prisma.sql`r."state" IN ('sent', 'acknowledged', 'holding_reply', 'partly_answered', 'delivery_failed') AND NOT r."dueByHand"`

async function selectClocks(tx: Tx, workspaceId: string, ids: string[]): Promise<Map<string, ClockLine[]>> {
  const rows = await tx.clockEvent.findMany({
    where: { workspaceId, recipientId: { in: ids } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { ...clockLineFields, recipientId: true },
  })
  const byRecipient = Map.groupBy(rows, ({ recipientId }) => recipientId)
  return new Map([...byRecipient].map(([id, lines]) => [id, countingLines(lines)]))
}

/** The next open recipients after an id ('' for the first), locked, so that no change meets their old day half-way. */
async function open(tx: Tx, workspaceId: string, after: string, limit: number): Promise<OpenRecipient[]> {
  const beyond = after === '' ? Prisma.empty : Prisma.sql`AND r."id" > ${after}::uuid`
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r."id"::text, r."version", r."institutionId"::text, l."kind"::text, l."channel"::text,
      to_char(COALESCE(r."sentOn", l."sentOn"), 'YYYY-MM-DD') AS "sentOn", to_char(r."deliveredOn", 'YYYY-MM-DD') AS "deliveredOn",
      to_char(r."receivedOn", 'YYYY-MM-DD') AS "receivedOn", to_char(r."registeredOn", 'YYYY-MM-DD') AS "registeredOn",
      to_char(r."promisedOn", 'YYYY-MM-DD') AS "promisedOn", to_char(r."dueOn", 'YYYY-MM-DD') AS "dueOn",
      r."dueRuleId", r."dueRuleVersion", r."dueCalendar"
    FROM "Recipient" r JOIN "Letter" l ON l."workspaceId" = r."workspaceId" AND l."id" = r."letterId"
    WHERE r."workspaceId" = ${workspaceId}::uuid AND ${isOpen} ${beyond} AND l."sentOn" IS NOT NULL
    ORDER BY r."id" LIMIT ${limit} FOR UPDATE OF r`
  const clocks = await selectClocks(
    tx,
    workspaceId,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    institutionId: row.institutionId,
    kind: row.kind,
    channel: row.channel,
    days: {
      sentOn: day(row.sentOn),
      deliveredOn: day(row.deliveredOn),
      receivedOn: day(row.receivedOn),
      registeredOn: day(row.registeredOn),
    },
    promisedOn: day(row.promisedOn),
    clock: clocks.get(row.id) ?? [],
    kept: {
      dueOn: day(row.dueOn),
      ruleId: row.dueRuleId,
      ruleVersion: row.dueRuleVersion,
      calendarId: row.dueCalendar,
    },
  }))
}

async function countOpen(tx: Tx, workspaceId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ open: number }[]>`
    SELECT count(*)::int AS open FROM "Recipient" r JOIN "Letter" l ON l."workspaceId" = r."workspaceId" AND l."id" = r."letterId"
    WHERE r."workspaceId" = ${workspaceId}::uuid AND ${isOpen} AND l."sentOn" IS NOT NULL`
  return row?.open ?? 0
}

export const select = { open, countOpen }
