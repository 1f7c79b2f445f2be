import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { workingLock } from '@/lib/jobs/give-back'
import { listenForJobs, jobsChannel } from '@/lib/jobs/listen'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

test('a worker whose connection breaks is seen as living again under its number, and hears of jobs', async () => {
  const heard: string[] = []
  const owner = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await owner.connect()
  const listening = await listenForJobs(ownerDatabaseUrl(), (queue) => heard.push(queue))
  const holders = async () => {
    const sql = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = $1 AND objid = $2 AND granted`
    const { rows } = await owner.query<{ pid: number }>(sql, [workingLock, listening.holder])
    return rows.map(({ pid }) => pid)
  }
  try {
    const [before] = await holders()
    await owner.query('SELECT pg_terminate_backend($1)', [before])
    await vi.waitFor(
      async () => {
        const [now] = await holders()
        expect(now).toEqual(expect.any(Number))
        expect(now).not.toBe(before)
        await owner.query(`SELECT pg_notify('${jobsChannel}', 'mine')`)
        expect(heard).toContain('mine')
      },
      { timeout: 20_000, interval: 100 },
    )
  } finally {
    await listening.stop()
    await owner.end()
  }
  expect(heard).toContain('mine')
})
