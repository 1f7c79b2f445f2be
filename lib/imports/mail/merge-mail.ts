import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, type Tx } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { claimItem, type ClaimedItem } from '@/lib/imports/mail/claim-item'
import { lastDeed } from '@/lib/imports/mail/last-deed'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { MergeMail } from '@/lib/imports/mail/schema'
import type { MailTrace } from '@/lib/imports/mail/trace'
import { undoDeed } from '@/lib/imports/mail/undo-deed'
import { writeDeed } from '@/lib/imports/mail/write-deed'

/**
 * Puts a mail into a reply that is on the record, as one more document of it: two mails, one reply. A mail that was filed as a
 * reply of its own gives that up first, while nobody worked on it.
 * @throws NotFoundError; ConflictError `worked_on`
 */
export async function mergeMail(actor: Actor, { replyId, ...which }: MergeMail): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const into = await tx.reply.findUnique({
      where: { workspaceId_id: { workspaceId, id: replyId } },
      select: { caseId: true },
    })
    if (!into) throw new NotFoundError()
    const { caseId } = into
    const item = await claimItem(tx, actor, which, ['waiting', 'filed'], 'filed')
    if (item.replyId === replyId) throw new ConflictError('same_reply')
    const own = await giveUpOwn(tx, actor, item)
    await attachDocuments(tx, actor, { caseId, replyId }, [item.documentId], 'attachment')
    await tx.mailItem.updateMany({ where: { workspaceId, id: item.id }, data: { state: 'filed', replyId, caseId } })
    await writeDeed(tx, actor, item, { kind: 'merged', caseId, trace: { ...own }, subjectId: replyId })
  })
}

async function giveUpOwn(tx: Tx, actor: Actor, item: ClaimedItem): Promise<Pick<MailTrace, 'own'>> {
  const { workspaceId } = actor
  if (!item.replyId) {
    if (item.letterId) throw new ConflictError('not_a_reply')
    return {}
  }
  const last = await lastDeed(tx, workspaceId, item.id)
  const reply = await tx.reply.findUnique({
    where: { workspaceId_id: { workspaceId, id: item.replyId } },
    select: { kind: true, answers: { select: { recipientId: true } } },
  })
  if (!last || !reply || last.kind === 'merged' || last.kind === 'split') throw new ConflictError('worked_on')
  const own = { ...item, version: 0, recipientId: null }
  const undoable = { kind: 'reply' as const, createdAt: last.createdAt, trace: last.trace, item: own }
  await undoDeed(tx, actor, undoable)
  await tx.mailDeed.updateMany({
    where: { workspaceId, itemId: item.id, undoneAt: null },
    data: { undoneAt: new Date() },
  })
  return { own: { kind: reply.kind, recipients: reply.answers.map(({ recipientId }) => recipientId) } }
}
