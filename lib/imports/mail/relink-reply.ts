import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dayOf, nullableDayOf } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { ConflictError, InvalidError, NotFoundError } from '@/lib/errors'
import { giveDocument } from '@/lib/imports/mail/release-document'
import { refuseWorkedOn } from '@/lib/imports/mail/refuse-worked-on'
import { completeTrace, restoreRecipients, traceRecipients, type RecipientTrace } from '@/lib/imports/mail/trace'
import { linkRecipients } from '@/lib/replies/link-recipients'

type Filed = { id: string; documentId: string; caseId: string | null; replyId: string | null }
type Relinked = { caseId: string; version: number; answered: string[]; recipients: RecipientTrace[] }

/**
 * Lets a reply that came by mail answer other recipients, of its case or of another one. The recipients it answered get back
 * the state they had (`before`), unless somebody changed them since or another reply answers them. To another case it goes only while nobody worked on it.
 * @throws ConflictError `worked_on`; InvalidError `recipients`; NotFoundError
 */
export async function relinkReply(
  tx: Tx,
  actor: Actor,
  item: Filed,
  to: readonly string[],
  before: { recipients: readonly RecipientTrace[]; since: Date },
): Promise<Relinked> {
  const { workspaceId } = actor
  const replyId = item.replyId ?? ''
  const reply = await tx.reply.findUnique({
    where: { workspaceId_id: { workspaceId, id: replyId } },
    select: {
      caseId: true,
      kind: true,
      receivedOn: true,
      promisedOn: true,
      version: true,
      answers: { select: { recipientId: true } },
    },
  })
  const wanted = await tx.recipient.findMany({
    where: { workspaceId, id: { in: [...to] } },
    select: { caseId: true, institutionId: true },
  })
  const [first] = wanted
  if (!reply || !first || wanted.length !== new Set(to).size) throw new NotFoundError()
  if (wanted.some(({ caseId }) => caseId !== first.caseId)) throw new InvalidError('recipients', 'one_case_only')
  const { caseId } = first
  if (caseId !== reply.caseId) {
    await refuseWorkedOn(tx, workspaceId, { documentId: item.documentId, replyId, itemId: item.id }, reply.version)
  }
  const answered = reply.answers.map(({ recipientId }) => recipientId)
  await tx.replyRecipient.deleteMany({ where: { workspaceId, replyId } })
  await restoreRecipients(tx, actor, before.recipients, { since: before.since, isLenient: true })
  const { count } = await tx.reply.updateMany({
    where: { workspaceId, id: replyId, version: reply.version },
    data: { caseId, institutionId: first.institutionId, version: { increment: 1 } },
  })
  if (count === 0) throw new ConflictError('changed_meanwhile')
  await giveDocument(tx, workspaceId, item.documentId, { caseId, replyId, letterId: null, recipientId: null })
  await tx.mailItem.updateMany({ where: { workspaceId, id: item.id }, data: { caseId } })
  const states = await traceRecipients(tx, workspaceId, to)
  const { kind, receivedOn, promisedOn } = reply
  await linkRecipients(
    tx,
    actor,
    { id: replyId, kind, receivedOn: dayOf(receivedOn), promisedOn: nullableDayOf(promisedOn) },
    [...new Set(to)],
  )
  const recipients = await completeTrace(tx, workspaceId, states)
  return { caseId, version: reply.version + 1, answered, recipients }
}
