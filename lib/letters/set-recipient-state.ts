import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { mayLogLetter } from '@/lib/letters/policy'
import type { SetRecipientState } from '@/lib/letters/schema'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Sets the state of one recipient, as a person judges it, from a day on. */
export async function setRecipientState(actor: Actor, input: SetRecipientState): Promise<void> {
  if (!mayLogLetter(actor)) throw new ForbiddenError()
  const { recipientId, version, state, stateOn } = input
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const before = await tx.recipient.findUnique({
      where: { workspaceId_id: { workspaceId, id: recipientId } },
      select: { version: true, state: true, caseId: true },
    })
    const { count } = await tx.recipient.updateMany({
      where: { workspaceId, id: recipientId, version },
      data: { state, stateOn: dateOf(stateOn), version: { increment: 1 } },
    })
    if (!before || count === 0) refuseLostUpdate(before)
    const data = { from: before.state, to: state, on: stateOn }
    await recordEvent(tx, actor, { type: 'recipient.state_set', subjectId: recipientId, caseId: before.caseId, data })
  })
}
