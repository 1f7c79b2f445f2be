import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db'
import { queues, type JobPayload, type QueueName } from '@/lib/jobs/queues'

/**
 * Puts a job into a queue in the transaction of the change that asks for it: both happen, or neither. `once` keeps a
 * second one for the same subject out while the first still waits; one that runs already does not count, because it may
 * have read before this change. The workers hear of it when the transaction is committed; a job for another workspace
 * than that of the transaction is refused by the database.
 */
export async function enqueue(
  tx: Tx,
  queue: QueueName,
  payload: JobPayload,
  { once = true, startAfterSeconds = 0 }: { once?: boolean; startAfterSeconds?: number } = {},
): Promise<void> {
  const { retryLimit, expireInSeconds } = queues[queue]
  // The queues hold one waiting job for each key.
  const key = once ? payload.subjectId : randomUUID()
  await tx.$executeRaw`
    INSERT INTO jobs.job ("name", "data", "singleton_key", "policy", "retry_limit", "retry_delay", "retry_backoff", "expire_in", "start_after", "keep_until", "dead_letter")
    SELECT q."name", ${JSON.stringify(payload)}::jsonb, ${key}, q."policy", ${retryLimit}::int, 5, true, ${expireInSeconds}::int * interval '1s',
      now() + ${startAfterSeconds}::int * interval '1s', now() + interval '14 days', q."dead_letter"
    FROM jobs.queue q WHERE q."name" = ${queue}
    ON CONFLICT DO NOTHING`
  await tx.$executeRaw`SELECT pg_notify('answerable_jobs', ${queue})`
}
