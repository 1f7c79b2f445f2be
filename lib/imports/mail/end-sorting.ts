import 'server-only'
import { changeRecord } from '@/lib/db'
import type { JobPayload } from '@/lib/jobs/queues'

/** An import of mails whose sorting was given up says that it could not be read. */
export const endSorting = ({ workspaceId, subjectId }: Pick<JobPayload, 'workspaceId' | 'subjectId'>) =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.mailImport.updateMany({
      where: { workspaceId, id: subjectId, sortedAt: null, undoneAt: null },
      data: { failedAt: new Date() },
    }),
  )
