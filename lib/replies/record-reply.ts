import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, nullableDateOf } from '@/lib/dates'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { storePastedText, writeDocument } from '@/lib/documents/keep-document'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { findOrAddInstitutions } from '@/lib/institutions/find-or-add-institutions'
import { linkRecipients } from '@/lib/replies/link-recipients'
import { mayRecordReply } from '@/lib/replies/policy'
import type { RecordReply } from '@/lib/replies/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Puts a reply on the record with its documents and the recipients it answers. Pasted text is kept as a file of its own,
 * byte for byte, before anything is written. The same form twice makes one reply.
 */
export async function recordReply(actor: Actor, input: RecordReply): Promise<{ id: string }> {
  if (!mayRecordReply(actor)) throw new ForbiddenError()
  const { text, documents, answers, submissionKey, caseId, institution, draft: _draft, ...about } = input
  if (text === '' && documents.length === 0) throw new InvalidError('text', 'file_missing')
  const pasted = await storePastedText(text, 'reply.txt')

  return once(actor, submissionKey, async (tx) => {
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
    const texts = await Promise.all(pasted.map((document) => writeDocument(tx, actor, document)))
    await attachDocuments(tx, actor, { caseId, replyId: reply.id }, [...documents, ...texts.map(({ id }) => id)])
    await linkRecipients(tx, actor, { ...about, id: reply.id }, answers)
    return reply
  })
}
