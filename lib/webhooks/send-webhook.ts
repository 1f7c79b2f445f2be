import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { findMemberActor } from '@/lib/auth/find-member-actor'
import { changeRecord, readRecord, type Prisma } from '@/lib/db'
import { queues } from '@/lib/jobs/queues'
import { mayKeepWebhooks } from '@/lib/webhooks/policy'
import { postPinned } from '@/lib/webhooks/post-pinned'
import { PrivateAddressError, UnknownHostError } from '@/lib/webhooks/resolve-host'
import { signatureOf, webhookSecretOf } from '@/lib/webhooks/sign'
import { stopIfFailing } from '@/lib/webhooks/stop-if-failing'

const waiting = {
  id: true,
  state: true,
  tries: true,
  caseId: true,
  webhook: { select: { id: true, memberId: true, url: true, isOn: true, removedAt: true, sendsDetail: true } },
  event: { select: { id: true, at: true, type: true, subjectId: true, caseId: true, actorName: true, data: true } },
} satisfies Prisma.WebhookDeliverySelect

type Waiting = Prisma.WebhookDeliveryGetPayload<{ select: typeof waiting }>

/** The body of a telling: ids and the type; who did it and what the event says only where an owner allowed it. */
function webhookBody({ id, event, webhook }: Pick<Waiting, 'id' | 'event' | 'webhook'>, workspaceId: string): string {
  const { at, type, subjectId, caseId, actorName, data } = event
  return JSON.stringify({
    id,
    type,
    at: at.toISOString(),
    workspaceId,
    caseId,
    subjectId,
    eventId: event.id,
    ...(webhook.sendsDetail ? { actorName, data } : {}),
  })
}

const reasonOf = (error: unknown): string => {
  if (error instanceof PrivateAddressError) return 'private_address'
  if (error instanceof UnknownHostError) return 'unknown_host'
  if (error instanceof Error && error.name === 'AbortError') return 'too_slow'
  return 'no_connection'
}

type Tried = { status: number | null; failure: string | null }

async function tryOnce(delivery: Waiting, workspaceId: string, post: typeof postPinned): Promise<Tried> {
  const body = webhookBody(delivery, workspaceId)
  const seconds = Math.floor(Date.now() / 1000)
  const headers = {
    'Content-Type': 'application/json',
    'User-Agent': 'Answerable',
    'Answerable-Event': delivery.event.type,
    'Answerable-Delivery': delivery.id,
    'Answerable-Signature': signatureOf(webhookSecretOf(delivery.webhook.id), body, seconds),
  }
  try {
    const status = await post(delivery.webhook.url, { body, headers })
    return { status, failure: status >= 200 && status < 300 ? null : 'refused' }
  } catch (error) {
    return { status: null, failure: reasonOf(error) }
  }
}

/** In whose name it is told: the owner who made it. Null when they left, are owner no more, or may not see the case. */
async function teller(workspaceId: string, { webhook, caseId }: Waiting): Promise<Actor | null> {
  if (!webhook.isOn || webhook.removedAt) return null
  const actor = await findMemberActor(workspaceId, webhook.memberId)
  if (!actor || !mayKeepWebhooks(actor)) return null
  return caseId !== null && actor.hiddenCaseIds.includes(caseId) ? null : actor
}

/** A telling that failed and is tried again. */
export class WebhookFailedError extends Error {}

/**
 * Tells one event to one webhook; the job of it. It is told at least once, under the same delivery id each time. What fails
 * is tried again with growing pauses; what failed for days stops its webhook.
 * @returns whether the webhook was stopped
 * @throws WebhookFailedError so that the queue tries again
 */
export async function sendWebhook(
  workspaceId: string,
  deliveryId: string,
  post: typeof postPinned = postPinned,
): Promise<{ stopped: boolean }> {
  const scope = { workspaceId, hiddenCaseIds: [] }
  const where = { workspaceId_id: { workspaceId, id: deliveryId } }
  const delivery = await readRecord(scope, (tx) =>
    tx.webhookDelivery.findUnique({ where, relationLoadStrategy: 'join', select: waiting }),
  )
  if (delivery?.state !== 'waiting') return { stopped: false }
  const actor = await teller(workspaceId, delivery)
  const note = (data: Prisma.WebhookDeliveryUpdateInput) =>
    changeRecord(scope, (tx) => tx.webhookDelivery.update({ where, data, select: { id: true } }))
  if (!actor) {
    await note({ state: 'skipped' })
    return { stopped: false }
  }
  const { status, failure } = await tryOnce(delivery, workspaceId, post)
  const tries = delivery.tries + 1
  const isLast = tries > queues['send-webhook'].retryLimit
  const state = failure === null ? 'delivered' : isLast ? 'failed' : 'waiting'
  await note({ state, tries, status, failure, triedAt: new Date() })
  if (state === 'waiting') throw new WebhookFailedError(`Webhook ${delivery.webhook.id}: ${failure} ${status ?? ''}`)
  return { stopped: state === 'failed' && (await stopIfFailing(actor, delivery.webhook.id)) }
}
