import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMissing } from '@/lib/error-codes'
import { isAlive, startOf } from '@/lib/runtime/data-lock'

const patience = 30_000

const noteOf = (dataDir: string) => join(dataDir, 'web-process')

/** Writes down which web process serves a data directory, and when it was started. Returns what takes the note away again. */
export function noteWeb(dataDir: string, pid: number): () => void {
  writeFileSync(noteOf(dataDir), `${pid} ${startOf(pid)}`)
  return () => rmSync(noteOf(dataDir), { force: true })
}

/**
 * Ends a web process that an earlier start left behind: that start was killed, its child was not, and still holds the
 * port. Only called by the holder of the data lock; a process that got the same number since is left alone.
 */
export async function stopLeftoverWeb(dataDir: string): Promise<void> {
  const [pid, start] = readNote(dataDir)
  const isOurs = () => isAlive(pid) && startOf(pid) === start
  const deadline = Date.now() + patience
  for (let signal: NodeJS.Signals = 'SIGTERM'; pid > 0 && isOurs(); signal = 'SIGKILL') {
    process.kill(pid, signal)
    while (isOurs() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100))
    if (signal === 'SIGKILL') break
  }
  rmSync(noteOf(dataDir), { force: true })
}

function readNote(dataDir: string): [number, string] {
  try {
    const [pid = '0', start = ''] = readFileSync(noteOf(dataDir), 'utf8').split(' ')
    return [Number.parseInt(pid, 10) || 0, start]
  } catch (error) {
    if (isMissing(error)) return [0, '']
    throw error
  }
}
