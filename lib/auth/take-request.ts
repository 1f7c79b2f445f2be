import 'server-only'
import type { TokenActor } from '@/lib/auth/find-token-actor'
import { identity } from '@/lib/db'

/** Requests that one token may make in a minute, over all processes together. */
export const requestsAMinute = 600

/**
 * Taken from the count in Postgres at once and used up in this process: one write for so many requests. What a process
 * took and did not use is lost until the minute ends, so many processes allow a little less than `requestsAMinute`.
 */
const leaseSize = 30

/** `untaken`: what was left in Postgres when this lease was taken. */
type Lease = { minute: number; left: number; untaken: number }

// Next loads this module more than once; the requests of a token are counted together all the same.
const shared = globalThis as typeof globalThis & { answerableLeases?: Map<string, Lease> }
const leases = (shared.answerableLeases ??= new Map<string, Lease>())

const minuteOf = (now: Date) => Math.floor(now.getTime() / 60_000)

/** What a token has left of this minute. `isAllowed` is whether this request had room. */
export type Allowance = { isAllowed: boolean; limit: number; remaining: number; resetSeconds: number }

/**
 * Counts one request of a token, and notes with the count when it was last used (to the minute). `remaining` is what all
 * processes may still take together, and what this one took and has not used.
 */
export async function takeRequest({ workspaceId, tokenId }: TokenActor, now = new Date()): Promise<Allowance> {
  const minute = minuteOf(now)
  const resetSeconds = Math.max(1, Math.ceil(((minute + 1) * 60_000 - now.getTime()) / 1000))
  const about = { limit: requestsAMinute, resetSeconds }
  const lease = leases.get(tokenId)
  if (lease?.minute === minute && lease.left > 0) {
    lease.left -= 1
    return { ...about, isAllowed: true, remaining: lease.left + lease.untaken }
  }
  const untaken = await takeLease({ workspaceId, tokenId }, minute, now)
  if (untaken === null) return { ...about, isAllowed: false, remaining: 0 }
  for (const [id, { minute: of }] of leases) if (of < minute) leases.delete(id)
  const other = leases.get(tokenId)
  const left = leaseSize - 1 + (other?.minute === minute ? other.left : 0)
  leases.set(tokenId, { minute, left, untaken })
  return { ...about, isAllowed: true, remaining: left + untaken }
}

/** Takes a lease from the count in Postgres: what then is left there, or null when nothing was. */
async function takeLease(of: Pick<TokenActor, 'workspaceId' | 'tokenId'>, minute: number, now: Date) {
  const windowAt = new Date(minute * 60_000)
  const rows = await identity().$queryRaw<{ taken: number }[]>`
    UPDATE "ApiToken" SET "lastUsedAt" = ${now}, "windowAt" = ${windowAt},
      "taken" = CASE WHEN "windowAt" = ${windowAt} THEN "taken" ELSE 0 END + ${leaseSize}
    WHERE "workspaceId" = ${of.workspaceId}::uuid AND "id" = ${of.tokenId}::uuid
      AND ("windowAt" IS DISTINCT FROM ${windowAt} OR "taken" < ${requestsAMinute})
    RETURNING "taken"`
  return rows[0] ? requestsAMinute - rows[0].taken : null
}
