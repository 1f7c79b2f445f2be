import 'server-only'
import { createHmac } from 'node:crypto'
import { identity, type Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { ConflictError } from '@/lib/errors'

/**
 * How many tries may fail within a quarter of an hour. An office often has one address for everybody, so an address
 * has more than an account; making accounts has its own count, because a class makes them together; so have wrong tokens, because a
 * program that was not told of a new one tries on and on.
 */
export const triesAllowed = { account: 10, address: 50, newAccounts: 100, tokens: 100 } as const
const windowMinutes = 15

type Bucket = { kind: keyof typeof triesAllowed; of: string }
type Key = { key: string; allowed: number }

/**
 * Counts a try before it is made, under every bucket, or refuses it where one of them is full. Buckets are locked
 * while they are counted: fifty tries at once are counted as fifty. A refused try is not counted, so that the time
 * that the refusal names stays true.
 * @returns the ids of the counted rows, for `forgiveTry`
 * @throws ConflictError `too_many_tries` with the minutes until the next try
 */
export async function countTry(buckets: Bucket[]): Promise<string[]> {
  const keys = buckets
    .map((bucket) => ({ key: bucketKey(bucket), allowed: triesAllowed[bucket.kind] }))
    .toSorted((a, b) => a.key.localeCompare(b.key))
  return identity().$transaction(async (tx) => {
    for (const { key } of keys) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`
    const waits = await Promise.all(keys.map((key) => secondsToWait(tx, key)))
    const seconds = Math.max(...waits)
    if (seconds > 0) throw new ConflictError('too_many_tries', { minutes: Math.ceil(seconds / 60) })
    const data = keys.map(({ key }) => ({ key, succeeded: false }))
    const counted = await tx.signInAttempt.createManyAndReturn({ data, select: { id: true } })
    return counted.map(({ id }) => id)
  })
}

/** A try that succeeded does not count towards the limit; rows that no limit looks at any more go with it. */
export async function forgiveTry(ids: string[]): Promise<void> {
  await identity().signInAttempt.updateMany({ where: { id: { in: ids } }, data: { succeeded: true } })
  await identity().$executeRaw`DELETE FROM "SignInAttempt" WHERE "at" < now() - interval '1 day'`
}

/** Addresses and accounts are counted under a keyed hash: the table names neither. */
export const bucketKey = ({ kind, of }: Bucket) =>
  createHmac('sha256', env.AUTH_SECRET).update(`${kind}:${of}`).digest('base64url')

/** Until the oldest of the tries that fill the bucket leaves the window; 0 when there is room. */
async function secondsToWait(tx: Tx, { key, allowed }: Key): Promise<number> {
  const filling = await tx.$queryRaw<{ seconds: number }[]>`
    SELECT EXTRACT(EPOCH FROM "at" + make_interval(mins => ${windowMinutes}) - clock_timestamp())::float8 AS "seconds"
    FROM "SignInAttempt"
    WHERE "key" = ${key} AND NOT "succeeded" AND "at" > clock_timestamp() - make_interval(mins => ${windowMinutes})
    ORDER BY "at" DESC OFFSET ${allowed - 1} LIMIT 1`
  return filling[0]?.seconds ?? 0
}
