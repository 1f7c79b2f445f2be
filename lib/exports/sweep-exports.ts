import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Removes the files of exports whose term is over: their rows at once, their bytes with the next sweep of the store. The
 * export itself stays, with what was chosen. Returns how many exports lost their files.
 */
export async function sweepExports(actor: Actor, now = new Date()): Promise<number> {
  const { workspaceId } = actor
  return changeRecord(actor, async (tx) => {
    const over = await tx.caseExport.findMany({
      where: { workspaceId, expiresAt: { lte: now }, removedAt: null },
      select: { id: true, caseId: true },
    })
    const ids = over.map(({ id }) => id)
    await tx.caseExportFile.deleteMany({ where: { workspaceId, exportId: { in: ids } } })
    await tx.caseExport.updateMany({ where: { workspaceId, id: { in: ids } }, data: { removedAt: now } })
    for (const { id, caseId } of over) await recordEvent(tx, actor, { type: 'export.expired', subjectId: id, caseId })
    return over.length
  })
}
