import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, type Tx } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { mayRecordReply } from '@/lib/replies/policy'
import { recordEvent } from '@/lib/timeline/record-event'

/** Puts a reply back on the desk. */
export const reopenReply = (actor: Actor, replyId: string) =>
  changeRecord(actor, (tx) => setReplyRead(tx, actor, replyId, false))

/** Writes whether a reply has been worked through, in the transaction of the change. */
export async function setReplyRead(tx: Tx, actor: Actor, replyId: string, isRead: boolean): Promise<void> {
  if (!mayRecordReply(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  const { count } = await tx.reply.updateMany({
    where: { workspaceId, id: replyId, readAt: isRead ? null : { not: null } },
    data: { readAt: isRead ? new Date() : null, readById: isRead ? memberId : null },
  })
  const reply = await tx.reply.findUnique({
    where: { workspaceId_id: { workspaceId, id: replyId } },
    select: { caseId: true },
  })
  if (!reply) throw new NotFoundError()
  if (count === 0) return
  const type = isRead ? 'reply.read' : 'reply.reopened'
  await recordEvent(tx, actor, { type, subjectId: replyId, caseId: reply.caseId })
}
