import { processFile } from '@/lib/reading/extract/child/process-file'

const pageBytes = 4096
const everyMs = 15

/** However busy the machine is, a file ends after this many times the time it may take. */
const mostPatience = 4

// Where the system tells nothing of a process, only the heap's own limit and the plain clock hold.
const residentMb = (pid: number) => (Number(processFile(pid, 'statm').split(' ')[1] ?? 0) * pageBytes) / 1_048_576

/** How long a process stood in the queue for a processor, in ms. */
const queuedMs = (pid: number) => Number(processFile(pid, 'schedstat').split(' ')[1] ?? 0) / 1_000_000

type Most = { ms: number; memoryMb: number }

/**
 * Calls `onExcess` once when a process uses more than `memoryMb` of memory or takes longer than `ms`. Time in which it was
 * ready and others had the processors is not its own: an ordinary letter is not refused because the machine is busy. Both
 * count from now, whatever the process did before. Ends with `stop`, which gives the most memory seen (MiB).
 */
export function watchChild(pid: number, { ms, memoryMb }: Most, onExcess: () => void): { stop: () => number } {
  const [began, queuedBefore] = [performance.now(), queuedMs(pid)]
  let peakMb = 0
  const timer = setInterval(() => {
    const now = residentMb(pid)
    peakMb = Math.max(peakMb, now)
    const took = performance.now() - began
    const isLate = took > ms && (took > ms * mostPatience || took - (queuedMs(pid) - queuedBefore) > ms)
    if (now <= memoryMb && !isLate) return
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
