import 'server-only'
import type { Tx } from '@/lib/db'
import { queues, type JobPayload, type QueueName } from '@/lib/jobs/queues'

/** As `enqueue`, for many jobs of one queue in one statement, each once for its subject. */
export async function enqueueMany(tx: Tx, queue: QueueName, payloads: readonly JobPayload[]): Promise<void> {
  if (payloads.length === 0) return
  const { retryLimit, expireInSeconds } = queues[queue]
  await tx.$executeRaw`
    INSERT INTO jobs.job ("name", "data", "singleton_key", "policy", "retry_limit", "retry_delay", "retry_backoff", "expire_in", "start_after", "keep_until", "dead_letter")
    SELECT q."name", p, p ->> 'subjectId', q."policy", ${retryLimit}::int, 5, true, ${expireInSeconds}::int * interval '1s', now(), now() + interval '14 days', q."dead_letter"
    FROM jobs.queue q, jsonb_array_elements(${JSON.stringify(payloads)}::jsonb) p WHERE q."name" = ${queue}
    ON CONFLICT DO NOTHING`
  await tx.$executeRaw`SELECT pg_notify('answerable_jobs', ${queue})`
}
