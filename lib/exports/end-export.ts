import 'server-only'
import { changeRecord } from '@/lib/db'
import type { JobPayload } from '@/lib/jobs/queues'

/** What was under way when the job of an export was given up has failed, and says so. What was done stays done. */
export async function endExport({ workspaceId, subjectId }: Pick<JobPayload, 'workspaceId' | 'subjectId'>) {
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    const failure = 'export_failed'
    const ended = await tx.caseExport.updateManyAndReturn({
      where: { workspaceId, id: subjectId, state: { in: ['waiting', 'running'] } },
      data: { state: 'failed', failure },
      select: { caseId: true },
    })
    await tx.event.createMany({
      data: ended.map(({ caseId }) => ({
        workspaceId,
        type: 'export.failed',
        actorId: null,
        actorName: 'Answerable',
        caseId,
        subjectId,
        data: { failure },
      })),
    })
  })
}
