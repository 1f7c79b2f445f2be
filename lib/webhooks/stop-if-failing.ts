import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'

/** A webhook that told nothing for so long is stopped, in milliseconds. */
const longestFailing = 3 * 24 * 60 * 60 * 1000

/**
 * Switches a webhook off when everything that it had to tell for three days failed. Owners see it in the settings and in
 * the history. Works in the name of the owner who made it.
 * @returns whether it was stopped now
 */
export async function stopIfFailing(actor: Actor, webhookId: string, now = new Date()): Promise<boolean> {
  const { workspaceId } = actor
  return changeRecord(actor, async (tx) => {
    const told = await tx.webhookDelivery.findFirst({
      where: { workspaceId, webhookId, state: 'delivered' },
      orderBy: { createdAt: 'desc' },
      select: { createdAt: true },
    })
    const failing = await tx.webhookDelivery.findFirst({
      where: { workspaceId, webhookId, state: 'failed', ...(told && { createdAt: { gt: told.createdAt } }) },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true },
    })
    if (!failing || now.getTime() - failing.createdAt.getTime() < longestFailing) return false
    const { count } = await tx.webhook.updateMany({
      where: { workspaceId, id: webhookId, isOn: true },
      data: { isOn: false, stoppedAt: now, version: { increment: 1 } },
    })
    if (count === 0) return false
    await recordEvent(tx, actor, {
      type: 'webhook.changed',
      subjectId: webhookId,
      data: { isOn: false, why: 'failing' },
    })
    return true
  })
}
