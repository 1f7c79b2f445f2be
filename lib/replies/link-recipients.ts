import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { NotFoundError } from '@/lib/errors'
import { rederiveDue } from '@/lib/letters/rederive-due'
import { stateAfterReply } from '@/lib/replies/status'
import { recordEvent } from '@/lib/timeline/record-event'
import type { RecipientState, ReplyKind } from '@/prisma/generated/enums'

type Answered = { id: string; state: RecipientState; caseId: string }
type Answering = { id: string; kind: ReplyKind; receivedOn: Day; promisedOn: Day | null }

/**
 * Says which recipients a reply answers, and moves their state as far as the kind of the reply implies. The due day
 * stays: acknowledgements and automatic replies do not stop a clock, and an answer leaves the day it was due on record.
 * Only the promise of a holding reply can move it, where the rule leaves the length to that.
 */
export async function linkRecipients(tx: Tx, actor: Actor, reply: Answering, recipientIds: readonly string[]) {
  const { workspaceId } = actor
  const recipients = await tx.recipient.findMany({
    where: { workspaceId, id: { in: [...recipientIds] } },
    select: { id: true, state: true, caseId: true },
  })
  if (recipients.length !== new Set(recipientIds).size) throw new NotFoundError()
  await tx.replyRecipient.createMany({
    data: recipients.map(({ id }) => ({ workspaceId, replyId: reply.id, recipientId: id })),
  })
  await moveRecipients(tx, actor, reply, recipients)
}

/** Moves the state of recipients as far as the kind of a reply that answers them implies. */
export async function moveRecipients(tx: Tx, actor: Actor, reply: Answering, recipients: readonly Answered[]) {
  const { workspaceId } = actor
  for (const recipient of recipients) {
    const state = stateAfterReply(reply.kind, recipient.state)
    if (state) await moveState(tx, actor, reply, { ...recipient, to: state })
    if (reply.promisedOn && (state ?? recipient.state) === 'holding_reply') {
      const promisedOn = dateOf(reply.promisedOn)
      await tx.recipient.updateMany({ where: { workspaceId, id: recipient.id }, data: { promisedOn } })
      await rederiveDue(tx, actor, recipient.id, 'promise')
    }
  }
}

type Moved = { id: string; caseId: string; state: RecipientState; to: RecipientState }

async function moveState(tx: Tx, actor: Actor, reply: Answering, { id, caseId, state, to }: Moved): Promise<void> {
  const { workspaceId } = actor
  await tx.recipient.updateMany({
    where: { workspaceId, id },
    data: { state: to, stateOn: dateOf(reply.receivedOn), version: { increment: 1 } },
  })
  const data = { from: state, to, replyId: reply.id }
  await recordEvent(tx, actor, { type: 'recipient.state_set', subjectId: id, caseId, data })
}
