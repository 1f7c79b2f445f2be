import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'
import { mayKeepWebhooks } from '@/lib/webhooks/policy'
import {
  PrivateAddressError,
  resolveHost,
  systemResolve,
  UnknownHostError,
  type Resolve,
} from '@/lib/webhooks/resolve-host'
import type { AddWebhook } from '@/lib/webhooks/schema'
import { webhookSecretOf } from '@/lib/webhooks/sign'

/** A name that nobody knows now may be known tomorrow; it is checked again on each connection. */
async function refusePrivate(url: string, resolve: Resolve): Promise<void> {
  try {
    await resolveHost(new URL(url), resolve)
  } catch (error) {
    if (error instanceof PrivateAddressError) throw new InvalidError('url', 'private_address')
    if (!(error instanceof UnknownHostError)) throw error
  }
}

/**
 * An address that can be told of events; it is off until somebody switches it on. Answers its id, and the secret that its
 * signatures are made with, which is shown this once.
 * @throws InvalidError for an address inside
 */
export async function addWebhook(
  actor: Actor,
  { submissionKey, url, types, sendsDetail }: AddWebhook,
  resolve: Resolve = systemResolve,
): Promise<{ id: string; secret: string }> {
  if (!mayKeepWebhooks(actor)) throw new ForbiddenError()
  await refusePrivate(url, resolve)
  const { workspaceId, memberId } = actor
  const { id } = await once(actor, submissionKey, async (tx) => {
    const made = await tx.webhook.create({
      data: { workspaceId, memberId, url, types, sendsDetail },
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'webhook.made', subjectId: made.id, data: { types, sendsDetail } })
    return made
  })
  return { id, secret: webhookSecretOf(id) }
}
