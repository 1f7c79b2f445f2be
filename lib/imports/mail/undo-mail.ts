import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, type Tx } from '@/lib/db'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { guessAgain } from '@/lib/imports/mail/guess-again'
import { lastDeed } from '@/lib/imports/mail/last-deed'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { ItemInput } from '@/lib/imports/mail/schema'
import { undoDeed } from '@/lib/imports/mail/undo-deed'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Takes back the last deed on a mail. @throws ConflictError `worked_on`, `nothing_to_undo` or `changed_meanwhile` */
export async function undoMail(actor: Actor, which: ItemInput): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const threadKey = await changeRecord(actor, (tx) => undoLast(tx, actor, which))
  await guessAgain(actor.workspaceId, { threadKey })
}

/** The same in a transaction that is open; answers the thread of the mail. */
export async function undoLast(tx: Tx, actor: Actor, { itemId, version }: ItemInput): Promise<string> {
  const { workspaceId } = actor
  const { count } = await tx.mailItem.updateMany({
    where: { workspaceId, id: itemId, version },
    data: { version: { increment: 1 } },
  })
  const item = await tx.mailItem.findUnique({
    where: { workspaceId_id: { workspaceId, id: itemId } },
    select: {
      id: true,
      version: true,
      importId: true,
      documentId: true,
      caseId: true,
      replyId: true,
      letterId: true,
      recipientId: true,
      threadKey: true,
    },
  })
  if (!item || count === 0) refuseLostUpdate(item)
  const last = await lastDeed(tx, workspaceId, itemId)
  if (!last) throw new ConflictError('nothing_to_undo')
  // Before the deed itself: undoing a merge writes a new one.
  await tx.mailDeed.updateMany({ where: { workspaceId, id: last.id }, data: { undoneAt: new Date() } })
  await undoDeed(tx, actor, { ...last, item })
  const data = { undone: last.kind, importId: item.importId }
  await recordEvent(tx, actor, { type: 'mail.put_back', subjectId: itemId, caseId: last.caseId, data })
  return item.threadKey
}
