import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import pg from 'pg'
import { changeRecord } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'
import { readJobs } from '@/lib/jobs/failed-jobs'
import type { JobPayload } from '@/lib/jobs/queues'
import { startWorkers } from '@/lib/jobs/work'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { runUntilKilled } from '@/lib/runtime/testing/run-until-killed'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

/** Asks for a job in a new workspace, and has the worker that takes it killed with it in hand. */
async function leaveJob(before: (subjectId: string) => Promise<unknown> = async () => undefined) {
  const { workspaceId } = await buildWorkspace()
  const subjectId = randomUUID()
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    enqueue(tx, 'apply-import', { workspaceId, memberId: null, subjectId }),
  )
  await before(subjectId)
  await runUntilKilled('hold-job', { args: [subjectId] })
  return { workspaceId, subjectId }
}

/** Works on one queue until it was handed the job about this record; other tests leave jobs in it too. */
async function workUntil(queue: 'apply-import' | 'end-import', subjectId: string): Promise<string[]> {
  const handed: string[] = []
  const workers = await new Promise<Awaited<ReturnType<typeof startWorkers>>>((ready, fail) => {
    const started = startWorkers(ownerDatabaseUrl(), {
      [queue]: async (payload: JobPayload) => {
        if (payload.subjectId !== subjectId) return
        handed.push(payload.workspaceId)
        ready(await started)
      },
    })
    started.catch(fail)
  })
  await workers.stop()
  return handed
}

test('a job whose worker is killed is done by the next one, once', { timeout: 60_000 }, async () => {
  const { workspaceId, subjectId } = await leaveJob()
  expect(await workUntil('apply-import', subjectId)).toEqual([workspaceId])
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
  const { workspaceId, subjectId } = await leaveJob(useUpTries)
  expect(await workUntil('end-import', subjectId)).toEqual([workspaceId])
})

async function useUpTries(subjectId: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await owner.connect()
  await owner.query(`UPDATE jobs.job SET retry_count = retry_limit WHERE data ->> 'subjectId' = $1`, [subjectId])
  await owner.end()
}
