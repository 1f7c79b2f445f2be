import { readFileSync } from 'node:fs'

const pageBytes = 4096
const everyMs = 15

/** Resident set of a process in MiB; null where the system does not tell (then only the heap's own limit holds). */
function residentMb(pid: number): number | null {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]
    return (Number(pages) * pageBytes) / 1_048_576
  } catch {
    return null // no /proc here, or the process has ended
  }
}

/** Calls `onExcess` once when a process uses more than `mostMb` of memory. Ends with `stop`, which gives the peak seen. */
export function watchMemory(pid: number, mostMb: number, onExcess: () => void): { stop: () => number } {
  let peakMb = 0
  const timer = setInterval(() => {
    const now = residentMb(pid) ?? 0
    peakMb = Math.max(peakMb, now)
    if (now <= mostMb) return
    clearInterval(timer)
    onExcess()
  }, everyMs)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      return peakMb
    },
  }
}
