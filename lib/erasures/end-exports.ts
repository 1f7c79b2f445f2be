import 'server-only'
import type { Tx } from '@/lib/db'
import type { ErasedFile } from '@/lib/erasures/went'

type Ended = { exports: number; files: ErasedFile[] }

const failure = 'erased_meanwhile'

/** Files of whole workspaces: all of them, for they hold everything. */
async function endWorkspaceExports(tx: Tx, workspaceId: string, now: Date): Promise<Ended> {
  const where = { workspaceId, removedAt: null, sha256: { not: null } }
  const made = await tx.workspaceExport.findMany({ where, select: { sha256: true } })
  await tx.workspaceExport.updateMany({ where, data: { removedAt: now, sha256: null } })
  await tx.workspaceExport.updateMany({
    where: { workspaceId, state: { in: ['waiting', 'running'] } },
    data: { state: 'failed', failure, finishedAt: now },
  })
  return {
    exports: made.length,
    files: made.flatMap(({ sha256 }) => (sha256 ? [{ sha256, on: now.toISOString() }] : [])),
  }
}

/**
 * Ends finished exports at once, with an event each: those of the cases, or all (null). What is being made fails, and can be
 * asked for again. Answers the contents that no export names any more.
 */
export async function endExports(tx: Tx, workspaceId: string, caseIds: readonly string[] | null): Promise<Ended> {
  const now = new Date()
  const ofCases = caseIds && { cases: { some: { workspaceId, caseId: { in: [...caseIds] } } } }
  const over = await tx.caseExport.findMany({
    where: { workspaceId, removedAt: null, state: { in: ['done', 'waiting', 'running'] }, ...ofCases },
    select: { id: true, caseId: true, state: true, files: { select: { sha256: true } } },
  })
  const done = over.filter(({ state }) => state === 'done')
  const ids = done.map(({ id }) => id)
  await tx.caseExportFile.deleteMany({ where: { workspaceId, exportId: { in: ids } } })
  await tx.caseExport.updateMany({ where: { workspaceId, id: { in: ids } }, data: { removedAt: now } })
  const under = over.filter(({ state }) => state !== 'done').map(({ id }) => id)
  await tx.caseExport.updateMany({ where: { workspaceId, id: { in: under } }, data: { state: 'failed', failure } })
  await tx.event.createMany({
    data: over.map(({ id, caseId, state }) => ({
      workspaceId,
      type: state === 'done' ? 'export.expired' : 'export.failed',
      actorId: null,
      actorName: 'Answerable',
      caseId,
      subjectId: id,
      data: state === 'done' ? {} : { failure },
    })),
  })
  const whole = await endWorkspaceExports(tx, workspaceId, now)
  const files = over.flatMap((one) => one.files.map(({ sha256 }) => ({ sha256, on: now.toISOString() })))
  return { exports: done.length + whole.exports, files: [...files, ...whole.files] }
}
