import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { NoteClaim } from '@/lib/commitments/schema'
import { keepPassage } from '@/lib/documents/keep-passage'
import { ForbiddenError } from '@/lib/errors'
import { findOrAddInstitutions } from '@/lib/institutions/find-or-add-institutions'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Notes what an institution says it already did: not a promise, but worth verifying. */
export async function noteClaim(actor: Actor, input: NoteClaim): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { submissionKey, documentId, start, end, quote, summary, institution } = input
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const passage = await keepPassage(tx, actor, { documentId, ranges: [{ start, end }], quote })
    const [by] = institution === '' ? [] : await findOrAddInstitutions(tx, actor, [institution])
    const { id } = await tx.claim.create({
      data: {
        workspaceId,
        caseId: passage.caseId,
        documentId,
        passageId: passage.id,
        summary,
        institutionId: by?.id ?? null,
        createdById: memberId,
      },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      type: 'claim.noted',
      subjectId: id,
      caseId: passage.caseId,
      data: { passageId: passage.id },
    })
    return { id }
  })
}
