import 'server-only'
import type { Tx } from '@/lib/db'

/** Lines of the queue by what became of them; `sure` are waiting ones too. */
export type LineCounts = { waiting: number; sure: number; filed: number; set_aside: number; duplicate: number }

export const noLines: LineCounts = { waiting: 0, sure: 0, filed: 0, set_aside: 0, duplicate: 0 }

type Row = { importId: string; state: Exclude<keyof LineCounts, 'sure'>; isSure: boolean; count: number }

/** The lines of each import that the actor may see, counted. One statement. */
export async function countLines(tx: Tx, workspaceId: string): Promise<Map<string, LineCounts>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "importId"::text, "state"::text, "isSure", count(*)::int AS count FROM "MailItem"
    WHERE "workspaceId" = ${workspaceId}::uuid GROUP BY 1, 2, 3`
  const counts = new Map<string, LineCounts>()
  for (const { importId, state, isSure, count } of rows) {
    const line = counts.get(importId) ?? { ...noLines }
    counts.set(importId, line)
    line[state] += count
    if (state === 'waiting' && isSure) line.sure += count
  }
  return counts
}

/** The counts of several imports as one. */
export const sumLines = (counts: Iterable<LineCounts>): LineCounts => {
  const sum = { ...noLines }
  for (const line of counts) {
    for (const key of ['waiting', 'sure', 'filed', 'set_aside', 'duplicate'] as const) sum[key] += line[key]
  }
  return sum
}
