import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { NoteReference } from '@/lib/commitments/schema'
import { keepPassage } from '@/lib/documents/keep-passage'
import { ForbiddenError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Notes a document that a reply or a source cites. */
export async function noteReference(actor: Actor, input: NoteReference): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { submissionKey, documentId, start, end, quote, citation, url } = input
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const passage = await keepPassage(tx, actor, { documentId, ranges: [{ start, end }], quote })
    const { id } = await tx.reference.create({
      data: {
        workspaceId,
        caseId: passage.caseId,
        documentId,
        passageId: passage.id,
        citation,
        url,
        createdById: memberId,
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      type: 'reference.noted',
      subjectId: id,
      caseId: passage.caseId,
      data: { passageId: passage.id },
    })
    return { id }
  })
}
