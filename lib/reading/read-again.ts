import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { changeRecord } from '@/lib/db'
import { isPicture } from '@/lib/documents/letter-pages'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { id } from '@/lib/fields'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'

export const readAgainInput = z.strictObject({ documentId: id, backTo: z.string().optional() })

const asked = { id: true, caseId: true, erasureId: true } as const

/**
 * Has a document read again: after a failure, or because the reader knows more now. What was decided stays decided. Of a page
 * its letter is read.
 */
export async function readAgain(actor: Actor, input: z.output<typeof readAgainInput>): Promise<void> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const found = await tx.document.findUnique({
      where: { workspaceId_id: { workspaceId, id: input.documentId } },
      select: { ...asked, parent: { select: { ...asked, mediaType: true } } },
    })
    if (!found) throw new NotFoundError()
    const document = found.parent && isPicture(found.parent) ? found.parent : found
    const documentId = document.id
    if (document.erasureId) throw new ConflictError('file_erased')
    await tx.document.updateMany({
      where: { workspaceId, id: documentId },
      data: { readState: 'waiting', readShare: 0 },
    })
    await enqueue(tx, 'read-document', { workspaceId, memberId, subjectId: documentId })
    await recordEvent(tx, actor, { type: 'document.read_again', subjectId: documentId, caseId: document.caseId })
  })
}
