import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCase } from '@/lib/cases/policy'
import type { CloseCase, ReopenCase } from '@/lib/cases/schema'
import { dayOf, nullableDateOf, nullableDayOf, todayIn, type Day } from '@/lib/dates'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Closes a case on a day that has come: it leaves the lists of what is open, and everything in it stays. Answers its version then. */
export const closeCase = (actor: Actor, { caseId, version, closedOn }: CloseCase) =>
  setClosed(actor, caseId, version, closedOn)

/** Takes a closed case up again. Answers its version then. */
export const reopenCase = (actor: Actor, { caseId, version }: ReopenCase) => setClosed(actor, caseId, version, null)

async function setClosed(actor: Actor, caseId: string, version: number, closedOn: Day | null): Promise<number> {
  if (!mayKeepCase(actor)) throw new ForbiddenError()
  if (closedOn && closedOn > todayIn(actor.timeZone)) throw new InvalidError('closedOn', 'day_in_future')
  const { workspaceId } = actor
  return editOnce(actor, 'setClosed', { caseId, version, closedOn }, async (tx) => {
    const { count } = await tx.case.updateMany({
      where: { workspaceId, id: caseId, version },
      data: { closedOn: nullableDateOf(closedOn), version: { increment: 1 } },
    })
    const found = await tx.case.findUnique({
      where: { workspaceId_id: { workspaceId, id: caseId } },
      select: { version: true, openedOn: true, closedOn: true },
    })
    // The same form posted twice: the case is as it says already, and that was told to the history once.
    if (found && count === 0 && nullableDayOf(found.closedOn) === closedOn) return found.version
    if (!found || count === 0) refuseLostUpdate(found)
    if (closedOn && closedOn < dayOf(found.openedOn)) throw new InvalidError('closedOn', 'closed_before_opened')
    const type = closedOn ? 'case.closed' : 'case.reopened'
    await recordEvent(tx, actor, { type, subjectId: caseId, caseId, ...(closedOn ? { data: { closedOn } } : {}) })
    return found.version
  })
}
