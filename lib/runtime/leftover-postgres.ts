import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '@/lib/error-codes'
import { isAlive } from '@/lib/runtime/data-lock'

const patience = 30_000

/**
 * Ends a PostgreSQL that an earlier start of the product left behind on this cluster (it was killed, the database was
 * not). Only called by the holder of the data lock. A fast shutdown: what was committed is on disk.
 */
export async function stopLeftover(dir: string): Promise<void> {
  const pid = await postmasterPid(dir)
  if (!pid || !isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + patience
  while (isAlive(pid)) {
    if (Date.now() > deadline)
      throw new Error(`A PostgreSQL (process ${pid}) still uses ${dir}. End it, then start again.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function postmasterPid(dir: string): Promise<number | null> {
  try {
    return Number.parseInt(await readFile(join(dir, 'postmaster.pid'), 'utf8'), 10) || null
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
