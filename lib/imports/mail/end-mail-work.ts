import 'server-only'
import { changeRecord } from '@/lib/db'
import type { JobPayload } from '@/lib/jobs/queues'

/** Work on an import of mails that was given up ended where it was; the same deed goes on from there. */
export const endMailWork = ({ workspaceId, subjectId }: Pick<JobPayload, 'workspaceId' | 'subjectId'>) =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.mailImport.updateMany({
      where: { workspaceId, id: subjectId, work: { not: null }, workEndedAt: null },
      data: { workEndedAt: new Date(), workFailure: 'mail_work_failed' },
    }),
  )
