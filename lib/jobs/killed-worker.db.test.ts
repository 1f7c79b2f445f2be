import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import pg from 'pg'
import { changeRecord } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'
import { readJobs } from '@/lib/jobs/failed-jobs'
import { startWorkers } from '@/lib/jobs/work'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const root = resolve(import.meta.dirname, '../..')

/** A worker of its own process; settles when it was killed with a job in hand. */
function killWithJobInHand(subjectId: string): Promise<void> {
  const script = ['--import', 'tsx', '--conditions=react-server', 'lib/runtime/testing/hold-job.ts', subjectId]
  const child = spawn(process.execPath, script, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.once('data', () => child.kill('SIGKILL'))
  return new Promise((done) => child.once('close', () => done()))
}

test('a job whose worker is killed is done by the next one, once', { timeout: 60_000 }, async () => {
  const { workspaceId } = await buildWorkspace()
  const subjectId = randomUUID()
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    enqueue(tx, 'apply-import', { workspaceId, memberId: null, subjectId }),
  )
  await killWithJobInHand(subjectId)
  const done: string[] = []
  const workers = await new Promise<Awaited<ReturnType<typeof startWorkers>>>((ready, fail) => {
    const started = startWorkers(ownerDatabaseUrl(), {
      'apply-import': async (payload) => {
        // Other tests leave jobs in this queue too.
        if (payload.subjectId !== subjectId) return
        done.push(payload.subjectId)
        ready(await started)
      },
    })
    started.catch(fail)
  })
  await workers.stop()
  expect(done).toEqual([subjectId])
  expect((await readJobs(ownerDatabaseUrl())).failed).toEqual([])
})

test('a job for another workspace than that of the transaction is refused', async () => {
  const [ours, theirs] = [await buildWorkspace(), await buildWorkspace()]
  const forged = changeRecord({ workspaceId: ours.workspaceId, hiddenCaseIds: [] }, (tx) =>
    enqueue(tx, 'apply-import', { workspaceId: theirs.workspaceId, memberId: null, subjectId: randomUUID() }),
  )
  await expect(forged).rejects.toThrow(/row-level security/)
})

test('a job whose worker is killed at its last try goes where its queue says that the job has ended', async () => {
  const { workspaceId } = await buildWorkspace()
  const subjectId = randomUUID()
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    enqueue(tx, 'apply-import', { workspaceId, memberId: null, subjectId }),
  )
  const owner = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await owner.connect()
  await owner.query(`UPDATE jobs.job SET retry_count = retry_limit WHERE data ->> 'subjectId' = $1`, [subjectId])
  await owner.end()
  await killWithJobInHand(subjectId)
  const ended: string[] = []
  const workers = await new Promise<Awaited<ReturnType<typeof startWorkers>>>((ready, fail) => {
    const started = startWorkers(ownerDatabaseUrl(), {
      'end-import': async (payload) => {
        if (payload.subjectId !== subjectId) return
        ended.push(payload.workspaceId)
        ready(await started)
      },
    })
    started.catch(fail)
  })
  await workers.stop()
  expect(ended).toEqual([workspaceId])
})
