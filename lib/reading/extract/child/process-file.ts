import { readFileSync } from 'node:fs'

/** A file of /proc about a process (`statm`, `stat`, `cmdline`, …); empty where the system has none, or the process has ended. */
export function processFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1')
  } catch {
    return '' // it ended while it was looked at, or there is no such folder
  }
}
