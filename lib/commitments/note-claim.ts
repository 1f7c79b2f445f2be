import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import type { NoteClaim } from '@/lib/commitments/schema'
import type { Tx } from '@/lib/db'
import type { Range } from '@/lib/documents/anchor'
import { keepPassage } from '@/lib/documents/keep-passage'
import { ForbiddenError } from '@/lib/errors'
import { findOrAddInstitutions } from '@/lib/institutions/find-or-add-institutions'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

type NewClaim = Omit<NoteClaim, 'submissionKey' | 'backTo' | 'start' | 'end'> & { ranges: Range[] }

/** Notes what an institution says it already did: not a promise, but worth verifying. */
export async function noteClaim(actor: Actor, input: NoteClaim): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { submissionKey, backTo: _backTo, start, end, ...given } = input
  return once(actor, submissionKey, (tx) => writeClaim(tx, actor, { ...given, ranges: [{ start, end }] }))
}

/** The write itself, for deeds that note a claim in a transaction of their own. */
export async function writeClaim(tx: Tx, actor: Actor, input: NewClaim): Promise<{ id: string }> {
  const { documentId, ranges, quote, summary, institution } = input
  const { workspaceId, memberId } = actor
  const passage = await keepPassage(tx, actor, { documentId, ranges, quote })
  const [by] = institution === '' ? [] : await findOrAddInstitutions(tx, actor, [institution])
  const { caseId, id: passageId } = passage
  const { id } = await tx.claim.create({
    data: { workspaceId, caseId, documentId, passageId, summary, institutionId: by?.id ?? null, createdById: memberId },
    select: { id: true },
  })
  await recordEvent(tx, actor, { type: 'claim.noted', subjectId: id, caseId, data: { passageId } })
  return { id }
}
