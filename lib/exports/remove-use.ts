import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayRecord } from '@/lib/auth/policy'
import { changeRecord } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import type { RemoveUse } from '@/lib/exports/schema'
import { recordEvent } from '@/lib/timeline/record-event'

/** Takes back that a case was used somewhere; the history keeps that it was said. Doing it twice changes nothing. */
export async function removeUse(actor: Actor, { useId }: RemoveUse): Promise<{ caseId: string }> {
  if (!mayRecord(actor)) throw new ForbiddenError()
  const where = { workspaceId_id: { workspaceId: actor.workspaceId, id: useId } }
  return changeRecord(actor, async (tx) => {
    const found = await tx.caseUse.findUnique({ where, select: { caseId: true, removedAt: true } })
    if (!found) throw new NotFoundError()
    if (found.removedAt === null) {
      await tx.caseUse.update({ where, data: { removedAt: new Date() }, select: { id: true } })
      await recordEvent(tx, actor, { type: 'use.removed', subjectId: useId, caseId: found.caseId })
    }
    return { caseId: found.caseId }
  })
}
