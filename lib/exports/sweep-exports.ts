import 'server-only'
import { changeRecord } from '@/lib/db'

type Scope = { workspaceId: string; hiddenCaseIds: string[] }

/**
 * Removes the files of exports whose term is over: their rows at once, their bytes with the next sweep of the store. The
 * export itself stays, with what was chosen; a choice that was only looked at goes. Returns how many exports lost their
 * files. Nobody asks for it: the event is by the product.
 */
export async function sweepExports(scope: Scope, now = new Date()): Promise<number> {
  const { workspaceId } = scope
  return changeRecord(scope, async (tx) => {
    await tx.caseExport.deleteMany({ where: { workspaceId, expiresAt: { lte: now }, state: 'draft' } })
    const over = await tx.caseExport.findMany({
      where: { workspaceId, expiresAt: { lte: now }, removedAt: null },
      select: { id: true, caseId: true },
    })
    const ids = over.map(({ id }) => id)
    await tx.caseExportFile.deleteMany({ where: { workspaceId, exportId: { in: ids } } })
    await tx.caseExport.updateMany({ where: { workspaceId, id: { in: ids } }, data: { removedAt: now } })
    await tx.event.createMany({
      data: over.map(({ id, caseId }) => ({
        workspaceId,
        type: 'export.expired',
        actorId: null,
        actorName: 'Answerable',
        caseId,
        subjectId: id,
      })),
    })
    return over.length
  })
}
