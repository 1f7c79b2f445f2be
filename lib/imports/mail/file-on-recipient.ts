import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, todayIn } from '@/lib/dates'
import { changeRecord, type Tx } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { claimItem } from '@/lib/imports/mail/claim-item'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { FileOnRecipient } from '@/lib/imports/mail/schema'
import { completeTrace, traceRecipients } from '@/lib/imports/mail/trace'
import { writeDeed } from '@/lib/imports/mail/write-deed'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Keeps a report of failed delivery, or a receipt, with the recipient it is about. Where the report is true and nothing came
 * from that recipient yet, its state becomes "delivery failed".
 */
export async function fileOnRecipient(actor: Actor, input: FileOnRecipient): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  await changeRecord(actor, (tx) => writeOnRecipient(tx, actor, input))
}

/** The same in a transaction that is open. */
export async function writeOnRecipient(
  tx: Tx,
  actor: Actor,
  { recipientId, as, ...which }: FileOnRecipient,
): Promise<void> {
  const { workspaceId } = actor
  const recipient = await tx.recipient.findUnique({
    where: { workspaceId_id: { workspaceId, id: recipientId } },
    select: { caseId: true, state: true },
  })
  if (!recipient) throw new NotFoundError()
  const { caseId, state } = recipient
  const item = await claimItem(tx, actor, which, ['waiting'], 'filed')
  const before = await traceRecipients(tx, workspaceId, [recipientId])
  if (as === 'delivery_failed' && state === 'sent') {
    const today = todayIn(actor.timeZone)
    const sentOn = item.facts?.mail?.sentOn
    const on = sentOn && sentOn <= today ? sentOn : today
    await tx.recipient.updateMany({
      where: { workspaceId, id: recipientId },
      data: { state: 'delivery_failed', stateOn: dateOf(on as typeof today), version: { increment: 1 } },
    })
    const data = { from: state, to: 'delivery_failed', on }
    await recordEvent(tx, actor, { type: 'recipient.state_set', subjectId: recipientId, caseId, data })
  }
  await attachDocuments(tx, actor, { caseId, recipientId }, [item.documentId], 'proof_of_delivery')
  await tx.mailItem.updateMany({ where: { workspaceId, id: item.id }, data: { recipientId, caseId } })
  const trace = { recipients: await completeTrace(tx, workspaceId, before) }
  await writeDeed(tx, actor, item, { kind: as, caseId, trace, subjectId: recipientId })
}
