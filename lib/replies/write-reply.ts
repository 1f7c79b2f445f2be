import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, nullableDateOf } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { InvalidError, NotFoundError } from '@/lib/errors'
import { findOrAddInstitutions } from '@/lib/institutions/find-or-add-institutions'
import { linkRecipients } from '@/lib/replies/link-recipients'
import type { RecordReply } from '@/lib/replies/schema'
import { recordEvent } from '@/lib/timeline/record-event'

/** A reply with its documents, which are kept already, and the recipients it answers. */
export type NewReply = Omit<RecordReply, 'submissionKey' | 'text' | 'draft' | 'caseId'> & { caseId: string }

/**
 * Writes a reply in the transaction of whoever records it: the row, its documents in their order, and the recipients it
 * answers, with the states that follow.
 * @throws NotFoundError for a case or recipient that is not there; InvalidError `institution` without a name
 */
export async function writeReply(
  tx: Tx,
  actor: Actor,
  { caseId, institution, answers, documents, ...about }: NewReply,
): Promise<{ id: string }> {
  const { workspaceId } = actor
  if (!(await tx.case.findUnique({ where: { workspaceId_id: { workspaceId, id: caseId } }, select: { id: true } }))) {
    throw new NotFoundError()
  }
  const [from] = await findOrAddInstitutions(tx, actor, [institution])
  if (!from) throw new InvalidError('institution', 'required')
  const reply = await tx.reply.create({
    data: {
      workspaceId,
      caseId,
      institutionId: from.id,
      createdById: actor.memberId,
      ...about,
      datedOn: nullableDateOf(about.datedOn),
      receivedOn: dateOf(about.receivedOn),
      promisedOn: nullableDateOf(about.promisedOn),
    },
    select: { id: true },
  })
  await recordEvent(tx, actor, {
    type: 'reply.recorded',
    subjectId: reply.id,
    caseId,
    data: { kind: about.kind, answers },
  })
  await attachDocuments(tx, actor, { caseId, replyId: reply.id }, documents)
  await linkRecipients(tx, actor, { ...about, id: reply.id }, answers)
  return reply
}
