import 'server-only'
import { changeRecord } from '@/lib/db'
import type { JobPayload } from '@/lib/jobs/queues'

/** The file of a workspace that was under way when its job was given up will not come; another can be asked for. */
export const endWorkspaceExport = (
  { workspaceId, subjectId }: Pick<JobPayload, 'workspaceId' | 'subjectId'>,
  failure = 'workspace_export_failed',
) =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.workspaceExport.updateMany({
      where: { workspaceId, id: subjectId, state: { in: ['waiting', 'running'] } },
      data: { state: 'failed', failure, finishedAt: new Date() },
    }),
  )
