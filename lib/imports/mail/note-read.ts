import 'server-only'
import { changeRecord } from '@/lib/db'
import { findImportOf } from '@/lib/imports/mail/load-tree'
import { enqueue } from '@/lib/jobs/enqueue'

/** How long a job waits for others that ask for the same, in seconds: an archive has a thousand mails. */
const patience = 1

/**
 * After a document was read: if it came in with an import of mails, asks that the import be sorted. Whoever reads the last one
 * finds that nobody waits to do so any more, or that somebody does who will see everything.
 */
export const noteRead = (workspaceId: string, documentId: string): Promise<void> =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    const importId = await findImportOf(tx, workspaceId, documentId)
    if (!importId) return
    const job = { workspaceId, memberId: null, subjectId: importId }
    await enqueue(tx, 'sort-mail', job, { startAfterSeconds: patience })
  })
