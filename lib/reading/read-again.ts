import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { changeRecord } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { id } from '@/lib/fields'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'

export const readAgainInput = z.strictObject({ documentId: id, backTo: z.string().optional() })

/** Has a document read again: after a failure, or because the reader knows more now. What was decided stays decided. */
export async function readAgain(actor: Actor, { documentId }: z.output<typeof readAgainInput>): Promise<void> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const document = await tx.document.findUnique({
      where: { workspaceId_id: { workspaceId, id: documentId } },
      select: { caseId: true, erasureId: true },
    })
    if (!document) throw new NotFoundError()
    if (document.erasureId) throw new ConflictError('file_erased')
    await tx.document.updateMany({
      where: { workspaceId, id: documentId },
      data: { readState: 'waiting', readShare: 0 },
    })
    await enqueue(tx, 'read-document', { workspaceId, memberId, subjectId: documentId })
    await recordEvent(tx, actor, { type: 'document.read_again', subjectId: documentId, caseId: document.caseId })
  })
}
