import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord, type Prisma } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { mayKeepWebhooks } from '@/lib/webhooks/policy'

/** Deliveries that the page shows of each webhook. */
const shownDeliveries = 20

const webhookLine = {
  id: true,
  url: true,
  types: true,
  isOn: true,
  sendsDetail: true,
  stoppedAt: true,
  createdAt: true,
  version: true,
  member: { select: { name: true } },
  deliveries: {
    orderBy: { createdAt: 'desc' },
    take: shownDeliveries,
    select: {
      id: true,
      state: true,
      tries: true,
      status: true,
      failure: true,
      createdAt: true,
      triedAt: true,
      event: { select: { type: true } },
    },
  },
} satisfies Prisma.WebhookSelect

export type WebhookLine = Prisma.WebhookGetPayload<{ select: typeof webhookLine }>

/** Webhooks that were not removed, with their newest deliveries, newest first; at most fifty. One statement. */
export async function listWebhooks(actor: Actor): Promise<WebhookLine[]> {
  if (!mayKeepWebhooks(actor)) throw new ForbiddenError()
  return readRecord(actor, (tx) =>
    tx.webhook.findMany({
      where: { workspaceId: actor.workspaceId, removedAt: null },
      relationLoadStrategy: 'join',
      orderBy: { id: 'desc' },
      take: 50,
      select: webhookLine,
    }),
  )
}
