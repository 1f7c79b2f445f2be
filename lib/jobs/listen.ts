import 'server-only'
import { randomInt } from 'node:crypto'
import pg from 'pg'
import { giveBackDeadJobs, workingLock } from '@/lib/jobs/give-back'

/** Where a committed transaction tells the workers which queue has a new job. */
export const jobsChannel = 'answerable_jobs'

/** How often a process that works looks for jobs that others left when they died, in milliseconds. */
const rounds = 30_000

const say = (error: Error) => process.stderr.write(`Jobs: ${error.message}\n`)

/** `holder` is the number under which this process takes jobs in hand. */
export type Listening = { holder: number; stop: () => Promise<void> }

/**
 * One connection that hears of new jobs the moment they are committed, shows to others that this process lives, and gives
 * back what dead ones had in hand: now, and twice a minute. Should the connection be lost, jobs are still found by asking.
 */
export async function listenForJobs(ownerUrl: string, onJob: (queue: string) => void): Promise<Listening> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'answerable-jobs' })
  client.on('error', say)
  client.on('notification', ({ payload }) => onJob(payload ?? ''))
  await client.connect()
  const holder = randomInt(1, 2 ** 31 - 1)
  await client.query('SELECT pg_advisory_lock($1, $2)', [workingLock, holder])
  await client.query(`LISTEN ${jobsChannel}`)
  await giveBackDeadJobs(client)
  const timer = setInterval(() => void giveBackDeadJobs(client).catch(say), rounds)
  timer.unref()
  return {
    holder,
    stop: async () => {
      clearInterval(timer)
      await client.end()
    },
  }
}
