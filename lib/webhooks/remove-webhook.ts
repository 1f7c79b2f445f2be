import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record-event'
import { mayKeepWebhooks } from '@/lib/webhooks/policy'
import type { RemoveWebhook } from '@/lib/webhooks/schema'

/** Ends a webhook for good; what still waits is not told. Doing it twice changes nothing. */
export async function removeWebhook(actor: Actor, { webhookId: id }: RemoveWebhook): Promise<void> {
  if (!mayKeepWebhooks(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const { count } = await tx.webhook.updateMany({
      where: { workspaceId, id, removedAt: null },
      data: { isOn: false, removedAt: new Date(), version: { increment: 1 } },
    })
    if (count > 0) return recordEvent(tx, actor, { type: 'webhook.removed', subjectId: id })
    const where = { workspaceId_id: { workspaceId, id } }
    if (!(await tx.webhook.findUnique({ where, select: { id: true } }))) throw new NotFoundError()
  })
}
