import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import pg from 'pg'
import { changeRecord } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'
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

/** What became of the job about this record, as the owner of the database sees it. */
const statesOf = (subjectId: string) =>
  asOwner(async (owner) => {
    const { rows } = await owner.query<{ state: string }>(
      `SELECT state FROM jobs.job WHERE data ->> 'subjectId' = $1`,
      [subjectId],
    )
    return rows.map(({ state }) => state)
  })

const patience = { timeout: 120_000 }

test('a job whose worker is killed is done by the next one, once, while others go on working', patience, async () => {
  const others = await startWorkers(ownerDatabaseUrl(), {})
  try {
    const { workspaceId, subjectId } = await leaveJob()
    expect(await workUntil('apply-import', subjectId)).toEqual([workspaceId])
    expect(await statesOf(subjectId)).toEqual(['completed'])
  } finally {
    await others.stop()
  }
})

test('a job stays in the hand of a worker that lives, whoever else begins to work', patience, async () => {
  const { workspaceId } = await buildWorkspace()
  const subjectId = randomUUID()
  let taken = 0
  let end = () => {}
  const inHand = new Promise<Awaited<ReturnType<typeof startWorkers>>>((ready, fail) => {
    const started = startWorkers(ownerDatabaseUrl(), {
      'apply-import': async (payload: JobPayload) => {
        if (payload.subjectId !== subjectId) return
        taken += 1
        ready(await started)
        await new Promise<void>((done) => (end = done))
      },
    })
    started.catch(fail)
  })
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    enqueue(tx, 'apply-import', { workspaceId, memberId: null, subjectId }),
  )
  const worker = await inHand
  const others = await startWorkers(ownerDatabaseUrl(), {})
  const whileOthersWork = await statesOf(subjectId)
  end()
  await Promise.all([others.stop(), worker.stop()])
  expect({ taken, whileOthersWork, after: await statesOf(subjectId) }).toEqual({
    taken: 1,
    whileOthersWork: ['active'],
    after: ['completed'],
  })
})

test('a job for another workspace than that of the transaction is refused', async () => {
  const [ours, theirs] = [await buildWorkspace(), await buildWorkspace()]
  const forged = changeRecord({ workspaceId: ours.workspaceId, hiddenCaseIds: [] }, (tx) =>
    enqueue(tx, 'apply-import', { workspaceId: theirs.workspaceId, memberId: null, subjectId: randomUUID() }),
  )
  await expect(forged).rejects.toThrow(/row-level security/)
})

test(
  'a job whose worker is killed at its last try goes where its queue says that the job has ended',
  patience,
  async () => {
    const { workspaceId, subjectId } = await leaveJob(useUpTries)
    expect(await workUntil('end-import', subjectId)).toEqual([workspaceId])
  },
)

const useUpTries = (subjectId: string) =>
  asOwner((owner) =>
    owner.query(`UPDATE jobs.job SET retry_count = retry_limit WHERE data ->> 'subjectId' = $1`, [subjectId]),
  )

async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
