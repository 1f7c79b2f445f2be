import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, todayIn } from '@/lib/dates'
import { ConflictError, ForbiddenError, InvalidError } from '@/lib/errors'
import { dueColumns } from '@/lib/letters/due-columns'
import { mayLogLetter } from '@/lib/letters/policy'
import type { SendLetter } from '@/lib/letters/schema'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Says that a draft was sent, and on which day: the clocks of its recipients start. */
export async function sendLetter(actor: Actor, { letterId, version, sentOn }: SendLetter): Promise<void> {
  if (!mayLogLetter(actor)) throw new ForbiddenError()
  if (sentOn > todayIn(actor.timeZone)) throw new InvalidError('sentOn', 'day_in_future')
  const { workspaceId } = actor
  await editOnce(actor, 'sendLetter', { letterId, version, sentOn }, async (tx) => {
    const { count } = await tx.letter.updateMany({
      where: { workspaceId, id: letterId, version, sentOn: null },
      data: { sentOn: dateOf(sentOn), version: { increment: 1 } },
    })
    const letter = await tx.letter.findUnique({
      where: { workspaceId_id: { workspaceId, id: letterId } },
      select: {
        version: true,
        caseId: true,
        kind: true,
        channel: true,
        recipients: { select: { id: true, institutionId: true } },
      },
    })
    if (!letter || count === 0) refuseLostUpdate(letter)
    if (letter.recipients.length === 0) throw new ConflictError('recipient_missing')
    for (const { id, institutionId } of letter.recipients) {
      const due = await dueColumns(tx, workspaceId, { ...letter, institutionId }, { sentOn })
      await tx.recipient.updateMany({
        where: { workspaceId, id },
        data: { state: 'sent', stateOn: dateOf(sentOn), ...due, version: { increment: 1 } },
      })
    }
    await recordEvent(tx, actor, { type: 'letter.sent', subjectId: letterId, caseId: letter.caseId, data: { sentOn } })
  })
}
