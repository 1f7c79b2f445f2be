import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { mayLogLetter } from '@/lib/letters/policy'
import type { RemoveRecipient } from '@/lib/letters/schema'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Takes a recipient off a draft. Removing it twice is removing it once. The recipients of a sent letter stay on the record,
 * and so does one that something hangs on: a ConflictError.
 */
export async function removeRecipient(actor: Actor, { letterId, recipientId }: RemoveRecipient): Promise<void> {
  if (!mayLogLetter(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const { count } = await tx.letter.updateMany({
      where: { workspaceId, id: letterId, sentOn: null },
      data: { version: { increment: 1 } },
    })
    const letter = await tx.letter.findUnique({
      where: { workspaceId_id: { workspaceId, id: letterId } },
      select: {
        caseId: true,
        recipients: {
          where: { workspaceId, id: recipientId },
          select: {
            addressee: true,
            institution: { select: { name: true } },
            _count: { select: { documents: true, replies: true, outcomes: true, followUps: true } },
          },
        },
      },
    })
    if (!letter) throw new NotFoundError()
    if (count === 0) throw new ConflictError('already_sent')
    const [recipient] = letter.recipients
    if (!recipient) return
    if (Object.values(recipient._count).some((hanging) => hanging > 0)) throw new ConflictError('in_use')
    await tx.recipient.deleteMany({ where: { workspaceId, letterId, id: recipientId } })
    await recordEvent(tx, actor, {
      type: 'letter.recipient_removed',
      subjectId: letterId,
      caseId: letter.caseId,
      data: { institution: recipient.institution.name, addressee: recipient.addressee },
    })
  })
}
