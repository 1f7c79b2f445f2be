import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCase } from '@/lib/cases/policy'
import { dateOf, type Day } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record-event'

/** Closes a case on a day: it leaves the lists of what is open, and everything in it stays. */
export const closeCase = (actor: Actor, { caseId, closedOn }: { caseId: string; closedOn: Day }) =>
  setClosed(actor, caseId, closedOn)

export const reopenCase = (actor: Actor, { caseId }: { caseId: string }) => setClosed(actor, caseId, null)

async function setClosed(actor: Actor, caseId: string, closedOn: Day | null): Promise<void> {
  if (!mayKeepCase(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const { count } = await tx.case.updateMany({
      where: { workspaceId, id: caseId },
      data: { closedOn: closedOn && dateOf(closedOn), version: { increment: 1 } },
    })
    if (count === 0) throw new NotFoundError()
    const type = closedOn ? 'case.closed' : 'case.reopened'
    await recordEvent(tx, actor, { type, subjectId: caseId, caseId, ...(closedOn ? { data: { closedOn } } : {}) })
  })
}
