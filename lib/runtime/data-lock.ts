import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a process of this id runs; one that belongs to somebody else runs too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
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

const bootOf = (pid: number): string => {
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

/**
 * Makes this process the only one on a data directory. The file names the process and when it was started, so that a
 * lock left by a killed process is seen as such, also when its number was given to another. Returns the release.
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const path = join(dataDir, 'running')
  const mine = `${process.pid} ${bootOf(process.pid)}`
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const [pid = 0, boot = ''] = readFileSync(path, 'utf8').split(' ')
    if (isAlive(Number(pid)) && bootOf(Number(pid)) === boot) {
      throw new Error(
        `Answerable already runs on ${dataDir} (process ${pid}). Stop it first, or set another DATA_DIR and PORT.`,
      )
    }
    rmSync(path, { force: true })
  }
  throw new Error(`The lock ${path} cannot be taken: several starts at once. Start again.`)
}
