import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { mayExportCase } from '@/lib/exports/policy'
import type { RetryExport } from '@/lib/exports/schema'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Has the files of an export that failed made once more, from the same choice, with the rights of whoever asks now.
 * @throws NotFoundError for one that is not there or holds a hidden case; ConflictError where it did not fail
 */
export async function retryExport(actor: Actor, { exportId }: RetryExport): Promise<void> {
  if (!mayExportCase(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const found = await tx.caseExport.findUnique({
      where: { workspaceId_id: { workspaceId, id: exportId } },
      relationLoadStrategy: 'join',
      select: { purpose: true, caseId: true, caseCount: true, cases: { select: { caseId: true } } },
    })
    if (!found || found.cases.length !== found.caseCount) throw new NotFoundError()
    const { count } = await tx.caseExport.updateMany({
      where: { workspaceId, id: exportId, state: 'failed' },
      data: { state: 'waiting', failure: null, stepsDone: 0 },
    })
    if (count === 0) throw new ConflictError('changed_meanwhile')
    const data = { purpose: found.purpose, again: true }
    await recordEvent(tx, actor, { type: 'export.asked_for', subjectId: exportId, caseId: found.caseId, data })
    await enqueue(tx, 'make-export', { workspaceId, memberId, subjectId: exportId })
  })
}
