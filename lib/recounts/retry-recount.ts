import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { mayCoordinate } from '@/lib/auth/policy'
import { changeRecord } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { id } from '@/lib/fields'
import { enqueue } from '@/lib/jobs/enqueue'

export const retryRecountInput = z.strictObject({ recountId: id })

/** Has a recount that failed done once more, for the same reason. One that is on its way or done stays as it is. */
export async function retryRecount(actor: Actor, { recountId }: z.output<typeof retryRecountInput>): Promise<void> {
  if (!mayCoordinate(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const { count } = await tx.recount.updateMany({
      where: { workspaceId, id: recountId, failedAt: { not: null }, finishedAt: null },
      data: { failedAt: null, startedAt: null },
    })
    if (count === 1) return enqueue(tx, 'derive-due-days', { workspaceId, memberId, subjectId: recountId })
    if ((await tx.recount.count({ where: { workspaceId, id: recountId } })) === 0) throw new NotFoundError()
  })
}
