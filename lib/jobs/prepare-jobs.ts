import 'server-only'
import pg from 'pg'
import PgBoss from 'pg-boss'
import { queues, type Queue } from '@/lib/jobs/queues'

/** The tables of the queue lie in a schema of their own; pg-boss makes and migrates them. */
export const jobsSchema = 'jobs'

/** Jobs are put in for the workspace of the transaction alone. */
const wall = `BEGIN;
  ALTER TABLE ${jobsSchema}.job ENABLE ROW LEVEL SECURITY;
  DROP POLICY IF EXISTS workspace ON ${jobsSchema}.job;
  CREATE POLICY workspace ON ${jobsSchema}.job FOR INSERT TO answerable_app
    WITH CHECK ((data ->> 'workspaceId')::uuid = NULLIF(current_setting('app.workspace', true), '')::uuid);
  COMMIT`

/** Jobs of an earlier version do not know yet where to go when they fail. */
const endsOfWaiting = `UPDATE ${jobsSchema}.job j SET dead_letter = q.dead_letter FROM ${jobsSchema}.queue q
  WHERE q.name = j.name AND j.dead_letter IS NULL AND q.dead_letter IS NOT NULL AND j.state < 'completed'`

/**
 * Brings the queue to this version. Asked of the owner of the database; can be repeated. The role of the record may put
 * jobs in and nothing else: it cannot read what other workspaces wait for.
 */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobsSchema, max: 2, supervise: false, schedule: false })
  await boss.start()
  const known = new Set((await boss.getQueues()).map(({ name }) => name))
  // The queues of the ends come first in the list: others name them.
  for (const [name, { retryLimit, expireInSeconds, givenUpTo }] of Object.entries<Queue>(queues)) {
    const policy = { policy: 'short' as const, retryLimit, retryBackoff: true, expireInSeconds }
    const options = { name, ...policy, ...(givenUpTo ? { deadLetter: givenUpTo } : {}) }
    if (known.has(name)) await boss.updateQueue(name, options)
    else await boss.createQueue(name, options)
  }
  await boss.stop({ graceful: false, wait: true })
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`GRANT USAGE ON SCHEMA ${jobsSchema} TO answerable_app`)
    await client.query(`GRANT SELECT ON ${jobsSchema}.queue TO answerable_app`)
    await client.query(`GRANT INSERT ON ${jobsSchema}.job TO answerable_app`)
    await client.query(wall)
    await client.query(endsOfWaiting)
  } finally {
    await client.end()
  }
}
