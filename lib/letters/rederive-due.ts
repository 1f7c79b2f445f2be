import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nullableDayOf } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { dueColumns } from '@/lib/letters/due-columns'
import { knownDayFields, knownDaysOf } from '@/lib/letters/known-days'
import { recordEvent } from '@/lib/timeline/record-event'

/** Why a due day moved, as the history keeps it. */
export type MoveCause = 'extension' | 'pause' | 'resume' | 'restart' | 'withdrawal' | 'promise'

/**
 * Derives the due day of one recipient again after its clock changed, and notes in the history where it moved to and why.
 * A day that a person set stays.
 */
export async function rederiveDue(tx: Tx, actor: Actor, recipientId: string, why: MoveCause): Promise<void> {
  const { workspaceId } = actor
  const recipient = await tx.recipient.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id: recipientId } },
    select: {
      caseId: true,
      institutionId: true,
      ...knownDayFields,
      promisedOn: true,
      dueOn: true,
      dueByHand: true,
      letter: { select: { kind: true, channel: true, sentOn: true } },
    },
  })
  if (recipient.dueByHand || !recipient.letter.sentOn) return
  const { kind, channel, sentOn } = recipient.letter
  const { institutionId, caseId } = recipient
  const promisedOn = nullableDayOf(recipient.promisedOn)
  const due = await dueColumns(
    tx,
    workspaceId,
    { recipientId, institutionId, kind, channel, promisedOn },
    knownDaysOf(recipient, sentOn),
  )
  await tx.recipient.updateMany({ where: { workspaceId, id: recipientId }, data: due })
  const [from, to] = [nullableDayOf(recipient.dueOn), nullableDayOf(due.dueOn)]
  if (from === to) return
  await recordEvent(tx, actor, { type: 'recipient.due_moved', subjectId: recipientId, caseId, data: { from, to, why } })
}
