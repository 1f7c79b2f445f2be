import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { NotFoundError } from '@/lib/errors'
import { stateAfterReply } from '@/lib/replies/status'
import { recordEvent } from '@/lib/timeline/record-event'
import type { ReplyKind } from '@/prisma/generated/enums'

type Answering = { id: string; kind: ReplyKind; receivedOn: Day; promisedOn: Day | null }

/**
 * Says which recipients a reply answers, and moves their state as far as the kind of the reply implies. The due day
 * stays: acknowledgements and automatic replies do not stop a clock, and an answer leaves the day it was due on record.
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
  for (const recipient of recipients) {
    const state = stateAfterReply(reply.kind, recipient.state)
    if (!state) continue
    await tx.recipient.updateMany({
      where: { workspaceId, id: recipient.id },
      data: {
        state,
        stateOn: dateOf(reply.receivedOn),
        version: { increment: 1 },
        ...(reply.promisedOn && { promisedOn: dateOf(reply.promisedOn) }),
      },
    })
    const data = { from: recipient.state, to: state, replyId: reply.id }
    await recordEvent(tx, actor, {
      type: 'recipient.state_set',
      subjectId: recipient.id,
      caseId: recipient.caseId,
      data,
    })
  }
}
