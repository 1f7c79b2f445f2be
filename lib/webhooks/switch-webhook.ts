import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ForbiddenError } from '@/lib/errors'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'
import { mayKeepWebhooks } from '@/lib/webhooks/policy'
import type { SwitchWebhook } from '@/lib/webhooks/schema'

/** Switches a webhook on or off. What happens while it is off is not told later. */
export async function switchWebhook(actor: Actor, { webhookId: id, version, isOn }: SwitchWebhook): Promise<void> {
  if (!mayKeepWebhooks(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await editOnce(actor, 'switchWebhook', { id, version, isOn }, async (tx) => {
    const { count } = await tx.webhook.updateMany({
      where: { workspaceId, id, version, removedAt: null },
      data: { isOn, stoppedAt: null, version: { increment: 1 } },
    })
    if (count === 0) {
      const where = { workspaceId, id, removedAt: null }
      refuseLostUpdate(await tx.webhook.findFirst({ where, select: { version: true } }))
    }
    await recordEvent(tx, actor, { type: 'webhook.changed', subjectId: id, data: { isOn } })
  })
}
