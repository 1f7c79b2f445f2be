import { readdirSync, readFileSync } from 'node:fs'

/** A file of /proc; empty where the process has ended since. */
function told(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1')
  } catch {
    return '' // it ended while the others were looked at
  }
}

/** Who started a process: the second word behind its name, which may hold blanks and brackets. */
const parentOf = (pid: string) => Number(told(pid, 'stat').split(') ').at(-1)?.split(' ')[1])

/** The processes that a process has started ahead of the files that they will read, as the system lists them. */
export const waitingChildrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter(
      (name) => /^\d+$/.test(name) && parentOf(name) === pid && told(name, 'cmdline').endsWith('start.mjs\0ahead\0'),
    )
    .map(Number)

export const isAlive = (pid: number): boolean =>
  !['', 'Z'].includes(told(String(pid), 'stat').split(') ').at(-1)?.[0] ?? '')
