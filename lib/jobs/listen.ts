import 'server-only'
import { randomInt } from 'node:crypto'
import pg from 'pg'
import { giveBackDeadJobs, workingLock } from '@/lib/jobs/give-back'

/** Where a committed transaction tells the workers which queue has a new job. */
export const jobsChannel = 'answerable_jobs'

/** How often a process that works looks for jobs that others left when they died, in milliseconds. */
const rounds = 30_000

/** How long after a connection was lost, or could not be had, another is tried, in milliseconds. */
const pause = 1000

const say = (error: Error) => process.stderr.write(`Jobs: ${error.message}\n`)

/** `holder` is the number under which this process takes jobs in hand. */
export type Listening = { holder: number; stop: () => Promise<void> }

type Heard = { holder: number; onJob: (queue: string) => void; onEnd: () => void }

async function openListening(ownerUrl: string, { holder, onJob, onEnd }: Heard): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'answerable-jobs', keepAlive: true })
  client.on('error', say)
  client.on('notification', ({ payload }) => onJob(payload ?? ''))
  await client.connect()
  client.on('end', onEnd)
  try {
    // Shared: a lost connection that the server has not noticed yet holds it too, and must not be waited for.
    await client.query('SELECT pg_advisory_lock_shared($1, $2)', [workingLock, holder])
    await client.query(`LISTEN ${jobsChannel}`)
    await giveBackDeadJobs(client)
    return client
  } catch (error) {
    await client.end().catch(say)
    throw error
  }
}

/**
 * One connection that hears of new jobs the moment they are committed, shows to others that this process lives, and gives
 * back what dead ones had in hand: now, and twice a minute. Should the connection be lost, another takes its place under the
 * same number, or others would take this process for dead; jobs are meanwhile found by asking.
 */
export async function listenForJobs(ownerUrl: string, onJob: (queue: string) => void): Promise<Listening> {
  const holder = randomInt(1, 2 ** 31 - 1)
  let client: pg.Client | null = null
  let isStopped = false
  let again: NodeJS.Timeout | undefined
  const open = async () => {
    client = await openListening(ownerUrl, { holder, onJob, onEnd: onLost })
    if (isStopped) await client.end()
  }
  const onLost = () => {
    client = null
    if (isStopped) return
    clearTimeout(again)
    again = setTimeout(() => {
      open().catch((error: Error) => {
        say(error)
        onLost()
      })
    }, pause)
  }
  try {
    await open()
  } catch (error) {
    isStopped = true
    clearTimeout(again)
    throw error
  }
  const timer = setInterval(() => {
    if (client) void giveBackDeadJobs(client).catch(say)
  }, rounds)
  timer.unref()
  return {
    holder,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      clearTimeout(again)
      await client?.end()
    },
  }
}
