import 'server-only'
import { changeRecord } from '@/lib/db'
import { guessAgain } from '@/lib/imports/mail/guess-again'
import { loadTree } from '@/lib/imports/mail/load-tree'

/** Rows of one statement. */
const batch = 500

/**
 * Once everything in an import is read: makes each mail in it, and each other file, a line of the queue, and sorts them. For
 * the job queue. While something is unread it does nothing, because the last one that is read asks again; doing it twice ends
 * the same, and what a person did meanwhile stays.
 */
export async function sortMail(workspaceId: string, importId: string): Promise<void> {
  const isReady = await changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    const found = await tx.mailImport.findFirst({
      where: { workspaceId, id: importId, undoneAt: null },
      select: { id: true },
    })
    if (!found) return false
    const tree = await loadTree(tx, workspaceId, importId)
    if (tree.some(({ isUnread }) => isUnread)) return false
    const lines = tree
      .filter(({ isContainer }) => !isContainer)
      .map(({ id }) => ({ workspaceId, importId, documentId: id, threadKey: id }))
    for (let at = 0; at < lines.length; at += batch) {
      await tx.mailItem.createMany({ data: lines.slice(at, at + batch), skipDuplicates: true })
    }
    // An archive whose first reading failed stood in the queue as a file that nobody could read.
    const opened = tree.filter(({ isContainer }) => isContainer).map(({ id }) => id)
    await tx.mailItem.deleteMany({ where: { workspaceId, importId, state: 'waiting', documentId: { in: opened } } })
    return true
  })
  if (!isReady) return
  await guessAgain(workspaceId, { importId })
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.mailImport.updateMany({ where: { workspaceId, id: importId, sortedAt: null }, data: { sortedAt: new Date() } }),
  )
}
