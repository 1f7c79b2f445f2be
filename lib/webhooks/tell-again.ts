import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { enqueueMany } from '@/lib/jobs/enqueue-many'
import { mayKeepWebhooks } from '@/lib/webhooks/policy'
import type { TellAgain } from '@/lib/webhooks/schema'

/** Tellings that are tried again at once, the newest. */
const most = 200

/** Has a webhook told once more of what was given up, under the same delivery ids. Where nothing was, nothing happens. */
export async function tellAgain(actor: Actor, { webhookId }: TellAgain): Promise<void> {
  if (!mayKeepWebhooks(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const where = { workspaceId, id: webhookId, removedAt: null }
    if (!(await tx.webhook.findFirst({ where, select: { id: true } }))) throw new NotFoundError()
    const failed = await tx.webhookDelivery.findMany({
      where: { workspaceId, webhookId, state: 'failed' },
      orderBy: { createdAt: 'desc' },
      take: most,
      select: { id: true },
    })
    const ids = failed.map(({ id }) => id)
    await tx.webhookDelivery.updateMany({
      where: { workspaceId, id: { in: ids }, state: 'failed' },
      data: { state: 'waiting', tries: 0 },
    })
    const payloads = ids.map((subjectId) => ({ workspaceId, memberId, subjectId }))
    await enqueueMany(tx, 'send-webhook', payloads)
  })
}
