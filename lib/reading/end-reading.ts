import 'server-only'
import { changeRecord } from '@/lib/db'

/** A document whose reading was given up, with its worker perhaps, could not be read, and can be read again by hand. */
export const endReading = (workspaceId: string, documentId: string) =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.document.updateMany({
      where: { workspaceId, id: documentId, readState: { in: ['waiting', 'reading'] } },
      data: { readState: 'failed', readError: 'unreadable', readAt: new Date() },
    }),
  )
