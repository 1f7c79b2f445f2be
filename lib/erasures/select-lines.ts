import 'server-only'
import { readRecord } from '@/lib/db'
import { ledgerLine, type LedgerLine } from '@/lib/erasures/ledger'

/** The erasures of a workspace as the ledger has them, the oldest first. */
export async function selectLines(workspaceId: string): Promise<LedgerLine[]> {
  const rows = await readRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.erasure.findMany({
      where: { workspaceId },
      orderBy: { id: 'asc' },
      omit: { caseId: true },
    }),
  )
  return rows.map((row) => ledgerLine.parse({ ...row, createdAt: row.createdAt.toISOString() }))
}
