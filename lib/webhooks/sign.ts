import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'

/** The secret of a webhook follows from its id and the secret of the installation: it is kept nowhere. */
export const webhookSecretOf = (webhookId: string): string =>
  `whs_${createHmac('sha256', env.AUTH_SECRET).update(`webhook:${webhookId}`).digest('base64url')}`

/**
 * `t=<seconds>,v1=<hex>`: HMAC-SHA-256 with the secret over the seconds, a dot, and the body as it was sent. Whoever
 * receives it makes the same, compares in constant time, and refuses what is older than a few minutes.
 */
export const signatureOf = (secret: string, body: string, atSeconds: number): string =>
  `t=${atSeconds},v1=${createHmac('sha256', secret).update(`${atSeconds}.${body}`).digest('hex')}`
