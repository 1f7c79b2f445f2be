import { processFile } from '@/lib/reading/extract/child/process-file'

const pageBytes = 4096
const everyMs = 15

/** However busy the machine is, a file ends after this many times the time it may take. */
const mostPatience = 4

// Where the system tells nothing of a process, only the heap's own limit and the plain clock hold.
const residentMb = (pid: number) => (Number(processFile(pid, 'statm').split(' ')[1] ?? 0) * pageBytes) / 1_048_576

/** How long the main thread of a process had a processor, and how long it stood in the queue for one, in ms; 0 where the system does not tell. */
function clockOf(pid: number): { usedMs: number; queuedMs: number } {
  const [used, queued] = processFile(pid, 'schedstat').split(' ')
  return { usedMs: Number(used ?? 0) / 1_000_000, queuedMs: Number(queued ?? 0) / 1_000_000 }
}

/** `stillMs`: how long it may have no processor and want none; for ever by default. */
export type Most = { ms: number; memoryMb: number; stillMs?: number }

export type Excess = 'time' | 'memory' | 'stillness'

/** The most memory seen (MiB), and the time it took without that in which others had the processors. */
export type Spent = { peakMb: number; ms: number }

/**
 * Calls `onExcess` once when a process uses more than `memoryMb` of memory, takes longer than `ms` or stands still for
 * `stillMs`. Time in which it was ready and others had the processors is not its own: an ordinary letter is not refused
 * because the machine is busy. All count from now, whatever the process did before. Ends with `stop`.
 */
export function watchChild(pid: number, most: Most, onExcess: (what: Excess) => void): { stop: () => Spent } {
  const { ms, memoryMb, stillMs = Infinity } = most
  const [began, before] = [performance.now(), clockOf(pid)]
  let [peakMb, ownMs, stoodMs] = [0, 0, 0]
  let last = { at: began, usedMs: before.usedMs, queuedMs: before.queuedMs }

  const look = (): Excess | null => {
    const at = performance.now()
    const memory = residentMb(pid)
    const { usedMs, queuedMs } = clockOf(pid)
    peakMb = Math.max(peakMb, memory)
    ownMs = at - began - (queuedMs - before.queuedMs)
    // A look that comes late says that whoever looks stood still.
    const moved = usedMs === 0 || usedMs > last.usedMs || queuedMs > last.queuedMs
    stoodMs = moved ? 0 : stoodMs + Math.min(at - last.at, everyMs * 2)
    last = { at, usedMs, queuedMs }
    if (memory > memoryMb) return 'memory'
    if (at - began > ms && (at - began > ms * mostPatience || ownMs > ms)) return 'time'
    return stoodMs > stillMs ? 'stillness' : null
  }

  const timer = setInterval(() => {
    const excess = look()
    if (!excess) return
    clearInterval(timer)
    onExcess(excess)
  }, everyMs)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      return { peakMb, ms: ownMs }
    },
  }
}
