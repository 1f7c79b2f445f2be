import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { isStaged } from '@/lib/documents/attach-documents'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { ImportMail } from '@/lib/imports/mail/schema'
import { enqueue } from '@/lib/jobs/enqueue'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Takes files that are kept already as one import of mails. Each is read and taken apart by jobs that wait since it was kept;
 * when all is read, the mails stand in the queue, sorted. Nothing comes on the record by it. The same form twice is one import.
 * @throws InvalidError `documents` without a file; NotFoundError for a file that is not there or has its place already
 */
export async function importMail(actor: Actor, { submissionKey, documents }: ImportMail): Promise<{ id: string }> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  if (documents.length === 0) throw new InvalidError('documents', 'file_missing')
  return once(actor, submissionKey, async (tx) => {
    const { workspaceId, memberId } = actor
    const staged = await tx.document.count({
      where: { workspaceId, id: { in: documents }, ...isStaged, parentId: null, mailItem: null, mailImport: null },
    })
    if (staged !== new Set(documents).size) throw new NotFoundError()
    const made = await tx.mailImport.create({
      data: {
        workspaceId,
        origin: 'files',
        createdById: memberId,
        files: { create: [...new Set(documents)].map((documentId, position) => ({ documentId, position })) },
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'mail_import.begun', subjectId: made.id, data: { files: documents.length } })
    // What was read while the form was open has nobody left to ask for this.
    await enqueue(tx, 'sort-mail', { workspaceId, memberId, subjectId: made.id })
    return made
  })
}
