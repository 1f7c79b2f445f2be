import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, type Tx } from '@/lib/db'
import { keepPassage } from '@/lib/documents/keep-passage'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { lockAsk } from '@/lib/replies/lock-ask'
import { mayRecordReply } from '@/lib/replies/policy'
import type { SetAskOutcome } from '@/lib/replies/schema'
import { recordEvent } from '@/lib/timeline/record-event'
import type { Outcome } from '@/prisma/generated/enums'

type Judgement = {
  askId: string
  recipientId: string
  outcome: Outcome
  note: string
  passageId: string | null
  replyId: string | null
}

/**
 * Records what became of one ask at one recipient, with the passage that shows it where there is one. Judging again
 * replaces the judgement; the history keeps the earlier one.
 */
export async function setAskOutcome(actor: Actor, input: SetAskOutcome): Promise<{ id: string }> {
  if (!mayRecordReply(actor)) throw new ForbiddenError()
  const { askId, recipientId, outcome, note, replyId = null } = input
  return changeRecord(actor, async (tx) => {
    const passage = await keepQuotedPassage(tx, actor, input)
    return writeAskOutcome(tx, actor, { askId, recipientId, outcome, note, replyId, passageId: passage?.id ?? null })
  })
}

/** The write itself, for deeds that judge an ask in a transaction of their own. */
export async function writeAskOutcome(
  tx: Tx,
  actor: Actor,
  { askId, recipientId, ...judgement }: Judgement,
): Promise<{ id: string }> {
  const { workspaceId } = actor
  await lockAsk(tx, workspaceId, askId)
  const caseId = await caseOfPair(tx, workspaceId, askId, recipientId)
  await refuseUnseenReply(tx, workspaceId, judgement.replyId)
  const judged = { ...judgement, setById: actor.memberId }
  const { id } = await tx.askOutcome.upsert({
    where: { workspaceId_askId_recipientId: { workspaceId, askId, recipientId } },
    create: { workspaceId, caseId, askId, recipientId, ...judged },
    update: { ...judged, setAt: new Date(), version: { increment: 1 } },
    select: { id: true },
  })
  await recordEvent(tx, actor, {
    type: 'ask.outcome_set',
    subjectId: id,
    caseId,
    data: { askId, recipientId, outcome: judgement.outcome },
  })
  return { id }
}

/** The ask and the recipient must belong to one letter. */
async function caseOfPair(tx: Tx, workspaceId: string, askId: string, recipientId: string): Promise<string> {
  const ask = await tx.ask.findUnique({
    where: { workspaceId_id: { workspaceId, id: askId } },
    select: { caseId: true, letter: { select: { recipients: { where: { id: recipientId }, select: { id: true } } } } },
  })
  if (!ask || ask.letter.recipients.length === 0) throw new NotFoundError()
  return ask.caseId
}

/** The database by itself takes a reply of a hidden case as well. */
async function refuseUnseenReply(tx: Tx, workspaceId: string, replyId: string | null): Promise<void> {
  if (replyId === null) return
  const where = { workspaceId_id: { workspaceId, id: replyId } }
  if (!(await tx.reply.findUnique({ where, select: { id: true } }))) throw new NotFoundError()
}

async function keepQuotedPassage(tx: Tx, actor: Actor, input: SetAskOutcome) {
  const { documentId, start, end, quote } = input
  if (documentId === undefined) return null
  if (start === undefined || end === undefined || !quote) throw new InvalidError('quote', 'required')
  return keepPassage(tx, actor, { documentId, ranges: [{ start, end }], quote })
}
