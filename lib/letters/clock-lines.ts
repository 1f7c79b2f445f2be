import 'server-only'
import { dayOf, nullableDayOf } from '@/lib/dates'
import type { Prisma, Tx } from '@/lib/db'
import type { ClockLine } from '@/lib/deadlines/clock'
import { units, type Unit } from '@/lib/deadlines/schema'

/** What a line of a clock says, and whether it counts. */
export const clockTermFields = {
  kind: true,
  on: true,
  count: true,
  unit: true,
  countedFrom: true,
  untilOn: true,
  reason: true,
  saidBy: true,
  withdrawsId: true,
  withdrawnBy: { select: { id: true } },
} satisfies Prisma.ClockEventSelect

/** What a clock is made of, newest last; what was withdrawn stays in view and does not count. */
export const clockLineFields = {
  id: true,
  ...clockTermFields,
  document: { select: { id: true, name: true } },
  memberName: true,
  createdAt: true,
} satisfies Prisma.ClockEventSelect

export type ClockEventRow = Prisma.ClockEventGetPayload<{ select: typeof clockLineFields }>

type Counting = Pick<
  ClockEventRow,
  'kind' | 'on' | 'count' | 'unit' | 'countedFrom' | 'untilOn' | 'reason' | 'withdrawsId' | 'withdrawnBy'
>

const unitOf = (text: string | null): Unit => units.find((unit) => unit === text) ?? 'working_days'

/** The rows that count, in the shape in which the arithmetic takes them. */
export const countingLines = (rows: readonly Counting[]): ClockLine[] =>
  rows.flatMap((row) => {
    if (row.kind === 'withdrawal' || row.withdrawnBy) return []
    return {
      kind: row.kind,
      on: dayOf(row.on),
      term: row.count === null ? null : { unit: unitOf(row.unit), count: row.count },
      from: row.countedFrom === 'trigger' ? ('trigger' as const) : ('due' as const),
      until: nullableDayOf(row.untilOn),
      reason: row.reason,
    }
  })

/** The counting lines of one recipient. */
export async function selectClockLines(tx: Tx, workspaceId: string, recipientId: string): Promise<ClockLine[]> {
  const rows = await tx.clockEvent.findMany({
    where: { workspaceId, recipientId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: clockLineFields,
  })
  return countingLines(rows)
}
