import 'server-only'
import pg from 'pg'
import { jobsSchema } from '@/lib/jobs/prepare-jobs'

/** A job that was given up after all its tries. `reason` is the message of the last error. */
export type FailedJob = { id: string; queue: string; failedAt: string; reason: string | null }

/** For the operator: how many jobs wait or run, and which were given up lately (newest first, at most a hundred). */
export async function readJobs(ownerUrl: string): Promise<{ waiting: number; failed: FailedJob[] }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const waiting = await client.query<{ jobs: string }>(
      `SELECT count(*) AS jobs FROM ${jobsSchema}.job WHERE state < 'completed'`,
    )
    const failed = await client.query<FailedJob>(
      `SELECT id, name AS queue, to_char(completed_on AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "failedAt",
         COALESCE(output ->> 'message', output -> 'value' ->> 'message') AS reason
       FROM ${jobsSchema}.job WHERE state = 'failed' ORDER BY completed_on DESC LIMIT 100`,
    )
    return { waiting: Number(waiting.rows[0]?.jobs ?? 0), failed: failed.rows }
  } finally {
    await client.end()
  }
}
