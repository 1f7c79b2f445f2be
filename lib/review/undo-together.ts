import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCommitments } from '@/lib/commitments/policy'
import { dateOf, toDay } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import type { Changed } from '@/lib/review/change-together'
import type { UndoTogether } from '@/lib/review/schema'
import { recordEvent } from '@/lib/timeline/record-event'

/** The column as it was before. */
function restored(field: string, before: Changed['before']) {
  if (Array.isArray(before)) return { tags: before }
  if (field === 'ownerId') return { ownerId: before }
  return { nextCheckOn: before === null ? null : dateOf(toDay(before)) }
}

/**
 * Takes back a change that the actor made on many commitments at once: all of it, or nothing when somebody changed one
 * of them since. A second undo changes nothing.
 */
export async function undoTogether(actor: Actor, { changeId }: UndoTogether): Promise<void> {
  if (!mayKeepCommitments(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const change = await tx.bulkChange.findFirst({
      where: { workspaceId, id: changeId, memberId },
      select: { field: true, changes: true, undoneAt: true },
    })
    if (!change) throw new NotFoundError()
    const { count: claimed } = await tx.bulkChange.updateMany({
      where: { workspaceId, id: changeId, undoneAt: null },
      data: { undoneAt: new Date() },
    })
    if (claimed === 0) return
    for (const { id, version, before } of change.changes as Changed[]) {
      const { count } = await tx.commitment.updateMany({
        where: { workspaceId, id, version },
        data: { ...restored(change.field, before), version: { increment: 1 } },
      })
      if (count === 0) throw new ConflictError('changed_meanwhile')
      const row = await tx.commitment.findUnique({
        where: { workspaceId_id: { workspaceId, id } },
        select: { caseId: true },
      })
      const data = { field: change.field, undone: true }
      await recordEvent(tx, actor, { type: 'commitment.changed', subjectId: id, caseId: row?.caseId ?? null, data })
    }
  })
}
