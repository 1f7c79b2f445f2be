import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { NoteReference } from '@/lib/commitments/schema'
import type { Tx } from '@/lib/db'
import type { Range } from '@/lib/documents/anchor'
import { keepPassage } from '@/lib/documents/keep-passage'
import { ForbiddenError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

type NewReference = Omit<NoteReference, 'submissionKey' | 'backTo' | 'start' | 'end'> & { ranges: Range[] }

/** Notes a document that a reply or a source cites. */
export async function noteReference(actor: Actor, input: NoteReference): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { submissionKey, backTo: _backTo, start, end, ...given } = input
  return once(actor, submissionKey, (tx) => writeReference(tx, actor, { ...given, ranges: [{ start, end }] }))
}

/** The write itself, for deeds that note a reference in a transaction of their own. */
export async function writeReference(tx: Tx, actor: Actor, input: NewReference): Promise<{ id: string }> {
  const { documentId, ranges, quote, citation, url } = input
  const { workspaceId, memberId } = actor
  const passage = await keepPassage(tx, actor, { documentId, ranges, quote })
  const { caseId, id: passageId } = passage
  const { id } = await tx.reference.create({
    data: { workspaceId, caseId, documentId, passageId, citation, url, createdById: memberId },
    select: { id: true },
  })
  await recordEvent(tx, actor, { type: 'reference.noted', subjectId: id, caseId, data: { passageId } })
  return { id }
}
