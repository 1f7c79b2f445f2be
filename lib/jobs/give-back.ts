import 'server-only'
import type { Client } from 'pg'
import { jobsSchema } from '@/lib/jobs/prepare-jobs'

/**
 * Every process that works holds an advisory lock of two keys for as long as it lives: this one, arbitrary, and a number
 * of its own. Postgres drops it with the connection, so that a killed process is seen as gone.
 */
export const workingLock = 4_210_731

/** Notes in a job that was taken in hand which process has it: parameters are that number, queue and id of the job. */
export const noteHolder = `
  UPDATE ${jobsSchema}.job SET output = jsonb_build_object('heldBy', $1::int) WHERE name = $2 AND id = $3`

const holderIsGone = `NOT EXISTS (
    SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
    WHERE l.locktype = 'advisory' AND l.objsubid = 2 AND l.granted
      AND l.classid = ${workingLock} AND l.objid = (job.output ->> 'heldBy')::oid)`

/** A worker notes itself as the first thing; whoever did not within a minute died before it could. */
const isDead = `CASE WHEN output ->> 'heldBy' IS NULL
    THEN started_on < now() - interval '1 minute'
    ELSE ${holderIsGone} END`

/** As pg-boss does it for a job whose time is up: tried again, or failed and sent where its queue says. */
const giveBack = `
  WITH ended AS (
    UPDATE ${jobsSchema}.job SET
      state = CASE WHEN retry_count < retry_limit THEN 'retry' ELSE 'failed' END::${jobsSchema}.job_state,
      completed_on = CASE WHEN retry_count < retry_limit THEN NULL ELSE now() END,
      start_after = now(),
      output = '{"message": "The worker ended before the job did."}'
    WHERE state = 'active' AND ${isDead}
    RETURNING *
  )
  INSERT INTO ${jobsSchema}.job (name, data, output, retry_limit, keep_until)
  SELECT dead_letter, data, output, retry_limit, keep_until FROM ended WHERE state = 'failed' AND dead_letter IS NOT NULL`

/** A job that was in hand when its worker died can be taken at once, whoever else works; failed if its tries are used up. */
export const giveBackDeadJobs = (owner: Client): Promise<unknown> => owner.query(giveBack)
