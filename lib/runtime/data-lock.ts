import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasCode, isMissing } from '@/lib/error-codes'

/** Whether a process of this id runs; one that belongs to somebody else runs too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
  return !isZombie(pid)
}

/** On Linux an ended process that nobody collected still has its number. */
function isZombie(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, ''))
  } catch {
    return false // no /proc on this system, or the process just went
  }
}

/** When a process was started, as its system counts: tells it from a later one of the same number. Empty where that is not known. */
export const startOf = (pid: number): string => {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')[19] ?? ''
    )
  } catch {
    return ''
  }
}

const lockOf = (dataDir: string) => join(dataDir, 'running')

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** The process that a lock names, if it still runs. A power cut can leave a lock that is empty: it names nobody. */
function namedIn(lock: string | null): number | null {
  const [pid, start = ''] = (lock ?? '').split(' ')
  const number = Number(pid)
  return number > 0 && isAlive(number) && startOf(number) === start ? number : null
}

/** The process that runs on a data directory, if one does; one that was killed, and left its lock, does not. */
export const holderOf = (dataDir: string): number | null => namedIn(readLock(lockOf(dataDir)))

/** The lock appears whole, with the name in it, or not at all. False when there is one already. */
function putLock(path: string, text: string): boolean {
  const fresh = `${path}.${randomBytes(4).toString('hex')}`
  writeFileSync(fresh, text)
  try {
    linkSync(fresh, path)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(fresh)
  }
}

/** Takes a dead lock out of the way; one that another start put there meanwhile is put back. */
function removeDead(path: string, dead: string | null): void {
  const aside = `${path}.${randomBytes(4).toString('hex')}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  const taken = readLock(aside)
  if (taken !== null && taken !== dead) putLock(path, taken)
  rmSync(aside)
}

/**
 * Makes this process the only one on a data directory. The file names the process and when it was started, so that a
 * lock left by a killed process is seen as such, also when its number was given to another. Returns the release.
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const path = lockOf(dataDir)
  for (let tries = 0; tries < 3; tries += 1) {
    if (putLock(path, `${process.pid} ${startOf(process.pid)}`)) return () => rmSync(path, { force: true })
    const lock = readLock(path)
    const pid = namedIn(lock)
    if (pid !== null) {
      throw new Error(
        `Answerable already runs on ${dataDir} (process ${pid}). Stop it first, or set another DATA_DIR and PORT.`,
      )
    }
    removeDead(path, lock)
  }
  throw new Error(`The lock ${path} cannot be taken: several starts at once. Start again.`)
}
