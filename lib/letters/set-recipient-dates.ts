import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, nullableDateOf, nullableDayOf, todayIn } from '@/lib/dates'
import { refuseUnknownMembers } from '@/lib/cases/refuse-unknown-members'
import { attachDocuments } from '@/lib/documents/attach-documents'
import { ForbiddenError } from '@/lib/errors'
import { dueColumns } from '@/lib/letters/due-columns'
import { mayLogLetter } from '@/lib/letters/policy'
import { refuseImpossibleDays } from '@/lib/letters/refuse-impossible-days'
import { refuseTwice } from '@/lib/letters/refuse-twice'
import type { SetRecipientDates } from '@/lib/letters/schema'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/**
 * Sets what is known of one recipient's clock: delivered, received, registered, promised. The due day is derived again,
 * unless a person gives it. Proof of delivery can come with it.
 */
export async function setRecipientDates(actor: Actor, input: SetRecipientDates): Promise<void> {
  if (!mayLogLetter(actor)) throw new ForbiddenError()
  const { recipientId, version, dueByHandOn, documents, addressee, ownerId, ...dates } = input
  const { workspaceId } = actor
  const setting = editOnce(actor, 'setRecipientDates', input, async (tx) => {
    const recipient = await tx.recipient.findUnique({
      where: { workspaceId_id: { workspaceId, id: recipientId } },
      select: {
        version: true,
        caseId: true,
        institutionId: true,
        ownerId: true,
        dueOn: true,
        sentOn: true,
        letter: { select: { kind: true, channel: true, sentOn: true } },
      },
    })
    if (!recipient) refuseLostUpdate(null)
    const { kind, channel } = recipient.letter
    const sentOn = nullableDayOf(recipient.sentOn ?? recipient.letter.sentOn)
    const { promisedOn: _promised, ...happened } = dates
    refuseImpossibleDays(sentOn, happened, todayIn(actor.timeZone))
    // Whoever watched over it and left the workspace since is no reason to refuse a day.
    if (ownerId !== recipient.ownerId) await refuseUnknownMembers(tx, workspaceId, 'ownerId', [ownerId])
    const { institutionId } = recipient
    const addressed = { recipientId, institutionId, kind, channel, promisedOn: dates.promisedOn }
    const derived = await dueColumns(tx, workspaceId, addressed, { ...dates, sentOn })
    const byHand = {
      dueOn: dueByHandOn && dateOf(dueByHandOn),
      dueRuleId: null,
      dueRuleVersion: null,
      dueCalendar: null,
      dueByHand: true,
    }
    const { count } = await tx.recipient.updateMany({
      where: { workspaceId, id: recipientId, version },
      data: {
        addressee,
        ownerId,
        deliveredOn: nullableDateOf(dates.deliveredOn),
        receivedOn: nullableDateOf(dates.receivedOn),
        registeredOn: nullableDateOf(dates.registeredOn),
        promisedOn: nullableDateOf(dates.promisedOn),
        ...(dueByHandOn ? byHand : derived),
        version: { increment: 1 },
      },
    })
    if (count === 0) refuseLostUpdate(recipient)
    await attachDocuments(tx, actor, { caseId: recipient.caseId, recipientId }, documents, 'proof_of_delivery')
    await recordEvent(tx, actor, {
      type: 'recipient.dates_set',
      subjectId: recipientId,
      caseId: recipient.caseId,
      data: { ...dates, dueByHandOn },
    })
    const [from, to] = [nullableDayOf(recipient.dueOn), dueByHandOn ?? nullableDayOf(derived.dueOn)]
    if (from === to) return
    const { caseId } = recipient
    const data = { from, to, why: 'dates' }
    await recordEvent(tx, actor, { type: 'recipient.due_moved', subjectId: recipientId, caseId, data })
  })
  await refuseTwice('addressee', setting)
}
