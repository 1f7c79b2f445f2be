import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ConflictError, ForbiddenError, InvalidError } from '@/lib/errors'
import { claimItem } from '@/lib/imports/mail/claim-item'
import { lastDeed } from '@/lib/imports/mail/last-deed'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { relinkReply } from '@/lib/imports/mail/relink-reply'
import type { MoveMail } from '@/lib/imports/mail/schema'
import { writeDeed } from '@/lib/imports/mail/write-deed'

/** Moves a reply that was filed from a mail to other recipients, of its case or of another one. */
export async function moveMail(actor: Actor, { recipients, ...which }: MoveMail): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  if (recipients.length === 0) throw new InvalidError('recipients', 'recipient_not_chosen')
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const item = await claimItem(tx, actor, which, ['filed'], 'filed')
    const last = await lastDeed(tx, workspaceId, item.id, ['reply', 'moved'])
    if (!item.replyId || !last) throw new ConflictError('not_a_reply')
    const before = { recipients: last.trace.recipients ?? [], since: last.createdAt }
    const { caseId, ...trace } = await relinkReply(tx, actor, item, recipients, before)
    await writeDeed(tx, actor, item, { kind: 'moved', caseId, trace, subjectId: item.replyId })
  })
}
