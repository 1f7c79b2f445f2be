import 'server-only'
import { changeRecord } from '@/lib/db'
import type { JobPayload } from '@/lib/jobs/queues'

/** A telling whose job was given up before it said so itself, with its worker perhaps, has failed. */
export const endDelivery = ({ workspaceId, subjectId }: Pick<JobPayload, 'workspaceId' | 'subjectId'>) =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.webhookDelivery.updateMany({
      where: { workspaceId, id: subjectId, state: 'waiting' },
      data: { state: 'failed', failure: 'no_connection' },
    }),
  )
