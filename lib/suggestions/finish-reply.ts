import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, type Prisma, type Tx } from '@/lib/db'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { setReplyRead } from '@/lib/replies/set-reply-read'
import { mayRecordReply } from '@/lib/replies/policy'
import type { FinishReply } from '@/lib/suggestions/schema'
import { waitingIn, waits } from '@/lib/suggestions/waiting'
import { waitingMark } from '@/lib/suggestions/waiting-mark'
import { recordEvent } from '@/lib/timeline/record-event'

const openDocument = {
  textVersion: true,
  suggestions: {
    where: waits,
    select: { id: true, kind: true, tier: true, state: true, start: true, end: true, ranges: true, textVersion: true },
  },
  passages: {
    select: {
      ranges: true,
      textVersion: true,
      commitments: { take: 1, select: { id: true } },
      claims: { take: 1, select: { id: true } },
      references: { take: 1, select: { id: true } },
      outcomes: { select: { outcome: true } },
    },
  },
} satisfies Prisma.DocumentSelect

/** Suggestions of all documents of a reply that wait for a decision. */
async function selectWaiting(tx: Tx, { workspaceId }: Actor, replyId: string): Promise<{ id: string }[]> {
  const documents = await tx.document.findMany({
    where: { workspaceId, replyId, suggestions: { some: waits } },
    relationLoadStrategy: 'join',
    select: openDocument,
  })
  return documents.flatMap((document) => waitingIn(document, document.suggestions))
}

/**
 * Says that a reply has been worked through: it leaves the desk. What is still suggested from it stays open or is dismissed, as
 * the person says; it never becomes either without a word. Saying it twice changes nothing.
 *
 * @throws ConflictError while suggestions are open and nothing is said of them, or it was said of others, were they as many
 *   (`asked`, as `waitingMark` has it); it tells how many are open and their mark
 */
export async function finishReply(actor: Actor, { replyId, open, asked }: FinishReply): Promise<void> {
  if (!mayRecordReply(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const waiting = open === 'leave' ? [] : await selectWaiting(tx, actor, replyId)
    const mark = waitingMark(waiting.map(({ id }) => id))
    const isSaid = open === 'dismiss' && (asked === undefined || asked === mark)
    if (waiting.length > 0 && !isSaid)
      throw new ConflictError('suggestions_open', { count: waiting.length, asked: mark })
    const dismissed = await tx.suggestion.updateManyAndReturn({
      where: { workspaceId, id: { in: waiting.map(({ id }) => id) }, state: 'open' },
      data: { state: 'dismissed', decidedById: memberId, decidedAt: new Date(), version: { increment: 1 } },
      select: { id: true, caseId: true },
    })
    for (const { id, caseId } of dismissed)
      await recordEvent(tx, actor, { type: 'suggestion.dismissed', subjectId: id, caseId })
    await setReplyRead(tx, actor, replyId, true)
  })
}
