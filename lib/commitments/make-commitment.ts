import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nameInstitutions } from '@/lib/commitments/name-institutions'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { refuseUnseen } from '@/lib/commitments/refuse-unseen'
import type { MakeCommitment } from '@/lib/commitments/schema'
import { writeStatus } from '@/lib/commitments/write-status'
import { dateOf, nullableDateOf } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import type { Range } from '@/lib/documents/anchor'
import { keepPassage } from '@/lib/documents/keep-passage'
import { ForbiddenError } from '@/lib/errors'
import { writeAskOutcome } from '@/lib/replies/set-ask-outcome'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

type NewCommitment = Omit<MakeCommitment, 'submissionKey' | 'backTo' | 'start' | 'end'> & { ranges: Range[] }

/**
 * Draws a commitment from a passage. Its first update says "open", with the passage itself as its source: from here on
 * the status is the newest update. Where it answers an ask, the ask's outcome at that recipient says so.
 */
export async function makeCommitment(actor: Actor, input: MakeCommitment): Promise<{ id: string }> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { submissionKey, backTo: _backTo, start, end, ...given } = input
  return once(actor, submissionKey, (tx) => writeCommitment(tx, actor, { ...given, ranges: [{ start, end }] }))
}

/** The write itself, for deeds that make a commitment in a transaction of their own. */
export async function writeCommitment(
  tx: Tx,
  actor: Actor,
  { documentId, ranges, quote, institutions, recipientId, replyId, ...about }: NewCommitment,
): Promise<{ id: string }> {
  const { workspaceId, memberId } = actor
  await refuseUnseen(tx, workspaceId, about)
  const passage = await keepPassage(tx, actor, { documentId, ranges, quote })
  const { caseId } = passage
  const { id } = await tx.commitment.create({
    data: {
      workspaceId,
      caseId,
      documentId,
      passageId: passage.id,
      createdById: memberId,
      ...about,
      madeOn: dateOf(about.madeOn),
      dueOn: nullableDateOf(about.dueOn),
      nextCheckOn: nullableDateOf(about.nextCheckOn),
    },
    select: { id: true },
  })
  await nameInstitutions(tx, actor, id, institutions)
  const source = { sourceDocumentId: documentId, sourcePassageId: passage.id }
  const said = { status: 'open' as const, madeOn: dateOf(about.madeOn), ...source }
  const update = await writeStatus(tx, actor, { commitmentId: id, caseId }, said)
  if (about.askId && recipientId) {
    const outcome = {
      askId: about.askId,
      recipientId,
      outcome: 'commitment_made' as const,
      note: '',
      passageId: passage.id,
      replyId,
    }
    await writeAskOutcome(tx, actor, outcome)
  }
  await recordEvent(tx, actor, {
    type: 'commitment.made',
    subjectId: id,
    caseId,
    data: { passageId: passage.id, updateId: update.id },
  })
  return { id }
}
