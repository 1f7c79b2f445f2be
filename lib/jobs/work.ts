import 'server-only'
import PgBoss from 'pg-boss'
import { noteHolder } from '@/lib/jobs/give-back'
import { listenForJobs } from '@/lib/jobs/listen'
import { jobsSchema } from '@/lib/jobs/prepare-jobs'
import { queues, timeTable, type JobPayload, type QueueName } from '@/lib/jobs/queues'

/** Does one job. What it throws is noted, and the job is tried again as its queue says. */
export type Handler = (payload: JobPayload) => Promise<unknown>
export type Handlers = Partial<Record<QueueName, Handler>>
export type Workers = { stop: () => Promise<void> }

/** Jobs in hand get this long to end when the product stops, in milliseconds; what is not ended is done again. */
const patience = 20_000

/**
 * Works through the queues that have a handler, in this process, until stopped. Any number of processes may do so at
 * once: each job is one worker's at a time. A worker that dies leaves its job to the next one.
 */
export async function startWorkers(ownerUrl: string, handlers: Handlers): Promise<Workers> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobsSchema, max: 4, migrate: false })
  boss.on('error', (error) => process.stderr.write(`Jobs: ${error.message}\n`))
  await boss.start()
  const workersOf = new Map<string, string[]>()
  const { holder, stop: stopListening } = await listenForJobs(ownerUrl, (queue) => {
    for (const id of workersOf.get(queue) ?? []) boss.notifyWorker(id)
  })
  for (const [name, handler] of Object.entries(handlers) as [QueueName, Handler][]) {
    for (let worker = 0; worker < queues[name].atOnce; worker += 1) {
      const id = await boss.work<JobPayload>(name, { batchSize: 1, pollingIntervalSeconds: 2 }, async ([job]) => {
        if (!job) return
        try {
          await boss.getDb().executeSql(noteHolder, [holder, name, job.id])
          await handler(job.data)
        } catch (error) {
          process.stderr.write(`Job ${name} ${job.id}: ${error instanceof Error ? error.message : String(error)}\n`)
          throw error
        }
      })
      workersOf.set(name, [...(workersOf.get(name) ?? []), id])
    }
    const cron = timeTable[name]
    if (cron) await boss.schedule(name, cron)
  }
  return {
    stop: async () => {
      await boss.stop({ graceful: true, wait: true, timeout: patience })
      await stopListening()
    },
  }
}
