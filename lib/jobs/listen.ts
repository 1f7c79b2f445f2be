import 'server-only'
import pg from 'pg'
import { jobsSchema } from '@/lib/jobs/prepare-jobs'

/** Where a committed transaction tells the workers which queue has a new job. */
export const jobsChannel = 'answerable_jobs'

/** Held by every process that works, so that a first one knows that it is alone. An arbitrary number. */
const workingLock = 4_210_731

/**
 * A job that was in hand when its worker died is tried again at once; when its tries are used up it failed, and goes where
 * its queue says, as pg-boss does it.
 */
const giveBack = `
  WITH ended AS (
    UPDATE ${jobsSchema}.job SET
      state = CASE WHEN retry_count < retry_limit THEN 'retry' ELSE 'failed' END::${jobsSchema}.job_state,
      completed_on = CASE WHEN retry_count < retry_limit THEN NULL ELSE now() END,
      start_after = now(),
      output = '{"message": "The worker ended before the job did."}'
    WHERE state = 'active'
    RETURNING *
  )
  INSERT INTO ${jobsSchema}.job (name, data, output, retry_limit, keep_until)
  SELECT dead_letter, data, output, retry_limit, keep_until FROM ended WHERE state = 'failed' AND dead_letter IS NOT NULL`

/**
 * One connection that hears of new jobs the moment they are committed, and holds the lock of a process that works. Whoever
 * gets that lock for itself alone knows that every job in hand is a dead worker's, and gives it back; where others work
 * too, a dead job comes back when its time is up. Should the connection be lost, jobs are still found by asking.
 */
export async function listenForJobs(ownerUrl: string, onJob: (queue: string) => void): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'answerable-jobs' })
  client.on('error', (error) => process.stderr.write(`Jobs: ${error.message}\n`))
  client.on('notification', ({ payload }) => onJob(payload ?? ''))
  await client.connect()
  const { rows } = await client.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [workingLock])
  if (rows[0]?.alone) await client.query(giveBack)
  await client.query('SELECT pg_advisory_lock_shared($1)', [workingLock])
  if (rows[0]?.alone) await client.query('SELECT pg_advisory_unlock($1)', [workingLock])
  await client.query(`LISTEN ${jobsChannel}`)
  return () => client.end()
}
