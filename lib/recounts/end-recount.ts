import 'server-only'
import { changeRecord } from '@/lib/db'
import type { JobPayload } from '@/lib/jobs/queues'

/** A recount that was given up says so: some due days may still be those from before. */
export const endRecount = ({ workspaceId, subjectId }: Pick<JobPayload, 'workspaceId' | 'subjectId'>) =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.recount.updateMany({
      where: { workspaceId, id: subjectId, finishedAt: null },
      data: { failedAt: new Date() },
    }),
  )
