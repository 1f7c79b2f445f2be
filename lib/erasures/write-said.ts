import 'server-only'
import type { Tx } from '@/lib/db'

/** Tables of which no row is ever changed; words in them are erased through one function of the database. */
const said = new Set(['Event', 'CommitmentUpdate', 'ClockEvent', 'CalendarDay', 'ReplyRuleVersion', 'Erasure'])

/** Whether a table is only ever added to, so that its rows are written over by `writeSaid` alone. */
export const isSaid = (table: string) => said.has(table)

/**
 * Writes over columns of a row of the history. The database lets it happen in the transaction of an erasure only, and in
 * the columns of words only. `line` has the key and the new values.
 */
export async function writeSaid(tx: Tx, table: string, keys: readonly string[], line: object): Promise<void> {
  await tx.$executeRaw`SELECT answerable_erase_said(${table}, ${[...keys]}::text[], ${JSON.stringify(line)}::jsonb)`
}
