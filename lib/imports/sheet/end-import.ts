import 'server-only'
import { changeRecord } from '@/lib/db'
import type { JobPayload } from '@/lib/jobs/queues'

/** An import whose job was given up stopped where it was; whoever asked for it can go on from there, or undo it. */
export const endImport = ({ workspaceId, subjectId }: Pick<JobPayload, 'workspaceId' | 'subjectId'>) =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.import.updateMany({
      where: { workspaceId, id: subjectId, state: { in: ['waiting', 'running'] } },
      data: { state: 'failed', failure: 'import_failed', version: { increment: 1 } },
    }),
  )
