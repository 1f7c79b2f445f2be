import { randomUUID } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { changeRecord } from '@/lib/db'
import { enqueue } from '@/lib/jobs/enqueue'
import type { JobPayload } from '@/lib/jobs/queues'
import { startWorkers, type Workers } from '@/lib/jobs/work'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

let workers: Workers | null = null
afterEach(async () => {
  await workers?.stop()
  workers = null
})

/**
 * Works on one queue and hands every job of a workspace to `does`; `until` settles when so many were taken in hand. Other
 * tests have jobs in the same queue.
 */
async function workOn(
  workspaceId: string,
  does: (payload: JobPayload, taken: number) => Promise<void> | void,
  wanted: number,
) {
  const taken: JobPayload[] = []
  let reached: () => void
  const until = new Promise<void>((done) => (reached = done))
  workers = await startWorkers(ownerDatabaseUrl(), {
    'send-webhook': async (payload) => {
      if (payload.workspaceId !== workspaceId) return
      taken.push(payload)
      const done = does(payload, taken.length)
      if (taken.length >= wanted) reached()
      await done
    },
  })
  return { taken, until }
}

test('a job is there when its change is, and is not when its change is rolled back', async () => {
  const { workspaceId } = await buildWorkspace()
  const scope = { workspaceId, hiddenCaseIds: [] }
  const [kept, lost] = [randomUUID(), randomUUID()]
  const rolledBack = changeRecord(scope, async (tx) => {
    await enqueue(tx, 'send-webhook', { workspaceId, memberId: null, subjectId: lost })
    throw new Error('changed my mind')
  })
  await expect(rolledBack).rejects.toThrow('changed my mind')
  await changeRecord(scope, (tx) => enqueue(tx, 'send-webhook', { workspaceId, memberId: null, subjectId: kept }))
  const { taken, until } = await workOn(workspaceId, () => undefined, 1)
  await until
  await workers?.stop()
  expect(taken.map(({ subjectId }) => subjectId)).toEqual([kept])
})

test('one job waits for one subject, however often it is asked for', async () => {
  const { workspaceId } = await buildWorkspace()
  const subjectId = randomUUID()
  const last = randomUUID()
  await changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    for (const id of [subjectId, subjectId, subjectId, last]) {
      await enqueue(tx, 'send-webhook', { workspaceId, memberId: null, subjectId: id })
    }
  })
  const { taken, until } = await workOn(workspaceId, () => undefined, 2)
  await until
  await workers?.stop()
  expect(taken.map((one) => one.subjectId).sort()).toEqual([subjectId, last].sort())
})
