import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { NoteReference } from '@/lib/commitments/schema'
import type { Tx } from '@/lib/db'
import { keepPassage } from '@/lib/documents/keep-passage'
import { ForbiddenError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

type NewReference = Omit<NoteReference, 'submissionKey' | 'backTo'>

/** Notes a document that a reply or a source cites. */
export async function noteReference(actor: Actor, input: NoteReference): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  return once(actor, input.submissionKey, (tx) => writeReference(tx, actor, input))
}

/** The write itself, for deeds that note a reference in a transaction of their own. */
export async function writeReference(tx: Tx, actor: Actor, input: NewReference): Promise<{ id: string }> {
  const { documentId, start, end, quote, citation, url } = input
  const { workspaceId, memberId } = actor
  const passage = await keepPassage(tx, actor, { documentId, ranges: [{ start, end }], quote })
  const { caseId, id: passageId } = passage
  const { id } = await tx.reference.create({
    data: { workspaceId, caseId, documentId, passageId, citation, url, createdById: memberId },
    select: { id: true },
  })
  await recordEvent(tx, actor, { type: 'reference.noted', subjectId: id, caseId, data: { passageId } })
  return { id }
}
