import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf } from '@/lib/dates'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { endDraft } from '@/lib/documents/form-draft'
import { storePastedText, writeDocument } from '@/lib/documents/keep-document'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { mayRecordSource } from '@/lib/sources/policy'
import type { RecordSource } from '@/lib/sources/schema'
import { setPublishers } from '@/lib/sources/set-publishers'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Puts another document on the record of a case: a statement, minutes, a law, a news report. Commitments can be drawn
 * from it as from a reply. Pasted text is kept byte for byte first. The same form twice makes one source.
 */
export async function recordSource(actor: Actor, input: RecordSource): Promise<{ id: string }> {
  if (!mayRecordSource(actor)) throw new ForbiddenError()
  const { text, documents, submissionKey, caseId, publishers, draft, ...about } = input
  if (text === '' && documents.length === 0) throw new InvalidError('text', 'file_missing')
  const pasted = await storePastedText(text, 'source.txt')

  return once(actor, submissionKey, async (tx) => {
    const { workspaceId } = actor
    if (!(await tx.case.findUnique({ where: { workspaceId_id: { workspaceId, id: caseId } }, select: { id: true } }))) {
      throw new NotFoundError()
    }
    const source = await tx.source.create({
      data: { workspaceId, caseId, createdById: actor.memberId, ...about, datedOn: dateOf(about.datedOn) },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'source.recorded', subjectId: source.id, caseId, data: { kind: about.kind } })
    await setPublishers(tx, actor, source.id, publishers)
    const texts = await Promise.all(pasted.map((document) => writeDocument(tx, actor, document)))
    const all = [...documents, ...texts.map(({ id }) => id)]
    await attachDocuments(tx, actor, { caseId, sourceId: source.id }, all)
    await endDraft(tx, actor, { form: 'source', id: draft }, all)
    return source
  })
}
