import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf, nullableDayOf, todayIn, type Day } from '@/lib/dates'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { mayLogLetter } from '@/lib/letters/policy'
import { rederiveDue } from '@/lib/letters/rederive-due'
import { refuseImpossibleDays } from '@/lib/letters/refuse-impossible-days'
import type { SetRecipientState } from '@/lib/letters/schema'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/**
 * Sets the state of one recipient, as a person judges it, from a day on that lies between the sending and today. What was
 * sent is no draft, and of a draft nothing else can be said. One that is sent after its delivery failed was sent again on that
 * day, and its clock runs from then on.
 */
export async function setRecipientState(actor: Actor, input: SetRecipientState): Promise<void> {
  if (!mayLogLetter(actor)) throw new ForbiddenError()
  const { recipientId, version, state, stateOn } = input
  const { workspaceId } = actor
  await editOnce(actor, 'setRecipientState', input, async (tx) => {
    const before = await tx.recipient.findUnique({
      where: { workspaceId_id: { workspaceId, id: recipientId } },
      select: { version: true, state: true, caseId: true, sentOn: true, letter: { select: { sentOn: true } } },
    })
    if (!before) refuseLostUpdate(null)
    refuseImpossible(nullableDayOf(before.sentOn ?? before.letter.sentOn), input, todayIn(actor.timeZone))
    const isAgain = before.state === 'delivery_failed' && state === 'sent'
    const { count } = await tx.recipient.updateMany({
      where: { workspaceId, id: recipientId, version },
      data: {
        state,
        stateOn: dateOf(stateOn),
        version: { increment: 1 },
        ...(isAgain ? { sentOn: dateOf(stateOn) } : {}),
      },
    })
    if (count === 0) refuseLostUpdate(before)
    const data = { from: before.state, to: state, on: stateOn }
    await recordEvent(tx, actor, { type: 'recipient.state_set', subjectId: recipientId, caseId: before.caseId, data })
    if (isAgain) await rederiveDue(tx, actor, recipientId, 'restart')
  })
}

function refuseImpossible(sentOn: Day | null, { state, stateOn }: SetRecipientState, today: Day): void {
  if (sentOn && state === 'draft') throw new InvalidError('state', 'sent_not_draft')
  if (!sentOn && state !== 'draft') throw new InvalidError('state', 'draft_not_sent')
  if (sentOn) refuseImpossibleDays(sentOn, { stateOn }, today)
}
