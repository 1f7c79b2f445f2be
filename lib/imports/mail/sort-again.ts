import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { loadTree } from '@/lib/imports/mail/load-tree'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { ImportInput } from '@/lib/imports/mail/schema'
import { enqueue } from '@/lib/jobs/enqueue'
import { enqueueMany } from '@/lib/jobs/enqueue-many'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Has an import that could not be read tried again: what is unread in it is read, then all of it sorted. One that is sorted
 * or on its way is left as it is.
 */
export async function sortAgain(actor: Actor, { importId }: ImportInput): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const { count } = await tx.mailImport.updateMany({
      where: { workspaceId, id: importId, failedAt: { not: null }, undoneAt: null },
      data: { failedAt: null },
    })
    if (count === 0) {
      if (await tx.mailImport.count({ where: { workspaceId, id: importId } })) return
      throw new NotFoundError()
    }
    const unread = (await loadTree(tx, workspaceId, importId)).filter(({ isUnread }) => isUnread)
    const payloads = unread.map(({ id }) => ({ workspaceId, memberId, subjectId: id }))
    await enqueueMany(tx, 'read-document', payloads)
    await enqueue(tx, 'sort-mail', { workspaceId, memberId, subjectId: importId })
    await recordEvent(tx, actor, { type: 'mail_import.read_again', subjectId: importId })
  })
}
