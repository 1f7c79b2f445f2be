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

type Lease = { minute: number; left: number }

// Next loads this module more than once; the requests of a token are counted together all the same.
const shared = globalThis as typeof globalThis & { answerableLeases?: Map<string, Lease> }
const leases = (shared.answerableLeases ??= new Map())

const minuteOf = (now: Date) => Math.floor(now.getTime() / 60_000)

/**
 * Counts one request of a token, and notes with the count when it was last used (to the minute).
 * @returns 0 when there is room; otherwise the seconds until the minute ends and there is room again
 */
export async function takeRequest({ workspaceId, tokenId }: TokenActor, now = new Date()): Promise<number> {
  const minute = minuteOf(now)
  const lease = leases.get(tokenId)
  if (lease?.minute === minute && lease.left > 0) {
    lease.left -= 1
    return 0
  }
  const windowAt = new Date(minute * 60_000)
  const granted = await identity().$executeRaw`
    UPDATE "ApiToken" SET "lastUsedAt" = ${now}, "windowAt" = ${windowAt},
      "taken" = CASE WHEN "windowAt" = ${windowAt} THEN "taken" ELSE 0 END + ${leaseSize}
    WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${tokenId}::uuid
      AND ("windowAt" IS DISTINCT FROM ${windowAt} OR "taken" < ${requestsAMinute})`
  if (granted === 0) return Math.max(1, Math.ceil(((minute + 1) * 60_000 - now.getTime()) / 1000))
  for (const [id, { minute: of }] of leases) if (of < minute) leases.delete(id)
  const other = leases.get(tokenId)
  leases.set(tokenId, { minute, left: leaseSize - 1 + (other?.minute === minute ? other.left : 0) })
  return 0
}
