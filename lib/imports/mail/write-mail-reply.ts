import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { todayIn } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { InvalidError, NotFoundError } from '@/lib/errors'
import { claimItem, type ClaimedItem } from '@/lib/imports/mail/claim-item'
import type { FileAsReply } from '@/lib/imports/mail/schema'
import { completeTrace, traceRecipients } from '@/lib/imports/mail/trace'
import { writeDeed } from '@/lib/imports/mail/write-deed'
import { recordReplyInput } from '@/lib/replies/schema'
import { writeReply } from '@/lib/replies/write-reply'
import { proposeFields } from '@/lib/suggestions/propose-fields'

/** What a mail says about itself, as the form of a reply would have it; too long a line is cut, as the form would. */
function fieldsOf({ facts, name }: ClaimedItem, today: string): Record<string, string> {
  const fields = facts ? proposeFields('reply', facts, { institutions: [], asks: [] }) : {}
  const { theirReference, signatory, signatoryFunction } = fields
  const cut = Object.fromEntries(
    Object.entries({ theirReference, signatory, signatoryFunction }).flatMap(([key, value]) =>
      value ? [[key, value.slice(0, 200)]] : [],
    ),
  )
  const receivedOn = fields.receivedOn && fields.receivedOn <= today ? fields.receivedOn : today
  const { datedOn, promisedOn, language } = fields
  return {
    ...cut,
    ...(datedOn && datedOn <= receivedOn ? { datedOn } : {}),
    ...(promisedOn ? { promisedOn } : {}),
    ...(language ? { language } : {}),
    subject: (fields.subject ?? name).slice(0, 500),
    channel: 'email',
    receivedOn,
  }
}

/**
 * Puts a waiting mail on the record as a reply to the recipients given, all of one case, in the transaction of the deed.
 * @throws InvalidError `recipients` without one, or of several cases; NotFoundError for one that is not there
 */
export async function writeMailReply(
  tx: Tx,
  actor: Actor,
  { recipients, kind, ...which }: FileAsReply,
): Promise<{ id: string; threadKey: string }> {
  const { workspaceId } = actor
  if (recipients.length === 0) throw new InvalidError('recipients', 'recipient_not_chosen')
  const answered = await tx.recipient.findMany({
    where: { workspaceId, id: { in: recipients } },
    select: { caseId: true, institution: { select: { name: true } } },
  })
  const [first] = answered
  if (!first || answered.length !== new Set(recipients).size) throw new NotFoundError()
  if (answered.some(({ caseId }) => caseId !== first.caseId)) throw new InvalidError('recipients', 'one_case_only')
  const item = await claimItem(tx, actor, which, ['waiting'], 'filed')
  const before = await traceRecipients(tx, workspaceId, recipients)
  const {
    submissionKey: _key,
    text: _text,
    draft: _draft,
    ...about
  } = recordReplyInput.parse({
    ...fieldsOf(item, todayIn(actor.timeZone)),
    submissionKey: item.id,
    answers: [...new Set(recipients)],
    institution: first.institution.name,
    kind,
    documents: [item.documentId],
  })
  const reply = await writeReply(tx, actor, { ...about, caseId: first.caseId })
  await tx.mailItem.updateMany({
    where: { workspaceId, id: item.id },
    data: { replyId: reply.id, caseId: first.caseId },
  })
  const trace = { recipients: await completeTrace(tx, workspaceId, before), version: 1 }
  await writeDeed(tx, actor, item, { kind: 'reply', caseId: first.caseId, trace, subjectId: reply.id })
  return { id: reply.id, threadKey: item.threadKey }
}
