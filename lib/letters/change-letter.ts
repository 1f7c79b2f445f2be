import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, dayOf, nullableDateOf, nullableDayOf, todayIn, type Day } from '@/lib/dates'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { dueColumns } from '@/lib/letters/due-columns'
import { knownDayFields, knownDaysOf } from '@/lib/letters/known-days'
import { nameSignatories } from '@/lib/letters/name-signatories'
import { mayLogLetter } from '@/lib/letters/policy'
import type { ChangeLetter } from '@/lib/letters/schema'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/**
 * Corrects what is said about a letter; text, asks and recipients stay as they are. Due days follow a corrected kind or
 * day, unless a person set them. A sent letter keeps a day of sending: sending is not taken back by emptying a field.
 */
export async function changeLetter(actor: Actor, input: ChangeLetter): Promise<void> {
  if (!mayLogLetter(actor)) throw new ForbiddenError()
  const { letterId, version, signatories, sentOn, datedOn, ...about } = input
  if (sentOn && sentOn > todayIn(actor.timeZone)) throw new InvalidError('sentOn', 'day_in_future')
  const { workspaceId } = actor
  await editOnce(actor, 'changeLetter', input, async (tx) => {
    const letter = await tx.letter.findUnique({
      where: { workspaceId_id: { workspaceId, id: letterId } },
      select: {
        version: true,
        caseId: true,
        sentOn: true,
        recipients: {
          select: {
            id: true,
            institutionId: true,
            ...knownDayFields,
            promisedOn: true,
            dueByHand: true,
          },
        },
      },
    })
    const { count } = await tx.letter.updateMany({
      where: { workspaceId, id: letterId, version },
      data: {
        ...about,
        datedOn: nullableDateOf(datedOn),
        ...(letter?.sentOn && sentOn ? { sentOn: dateOf(sentOn) } : {}),
        version: { increment: 1 },
      },
    })
    if (!letter || count === 0) refuseLostUpdate(letter)
    if (letter.sentOn && sentOn) refuseLaterThanReceived(sentOn, letter.recipients)
    await nameSignatories(tx, actor, letterId, signatories)
    for (const recipient of letter.sentOn ? letter.recipients : []) {
      if (recipient.dueByHand) continue
      const { id: recipientId, institutionId } = recipient
      const promisedOn = nullableDayOf(recipient.promisedOn)
      const due = await dueColumns(
        tx,
        workspaceId,
        { recipientId, ...about, institutionId, promisedOn },
        knownDaysOf(recipient, sentOn ? dateOf(sentOn) : letter.sentOn),
      )
      await tx.recipient.updateMany({ where: { workspaceId, id: recipient.id }, data: due })
    }
    await recordEvent(tx, actor, { type: 'letter.changed', subjectId: letterId, caseId: letter.caseId })
  })
}

type Days = Record<keyof typeof knownDayFields, Date | null>

/** A letter was sent before anybody had it, and before it went on to others. */
function refuseLaterThanReceived(sentOn: Day, recipients: readonly Days[]): void {
  const known = recipients.flatMap((recipient) => [
    recipient.sentOn,
    recipient.deliveredOn,
    recipient.receivedOn,
    recipient.registeredOn,
  ])
  if (known.some((date) => date && dayOf(date) < sentOn)) throw new InvalidError('sentOn', 'sent_after_received')
}
