import { handOver, type ChildEnd, type ChildRun } from '@/lib/reading/extract/child/hand-over'
import { spawnChild, type StartedChild } from '@/lib/reading/extract/child/spawn-child'
import { takeWaiting } from '@/lib/reading/extract/child/waiting-child'

export type { ChildEnd } from '@/lib/reading/extract/child/hand-over'

/** A child that waited and stands still for so long has hung: it read pages before and knows all that it needs. */
const stillMs = 2_000

/** A new child for a file; where the system has no process or no memory for one, why. */
function newChild(run: ChildRun): StartedChild | { why: string } {
  try {
    return spawnChild(run, [])
  } catch (error) {
    return { why: String(error) }
  }
}

async function readByNew(run: ChildRun): Promise<ChildEnd> {
  const child = newChild(run)
  if ('process' in child) return handOver(child, run)
  return {
    answer: { ok: false, code: 'no_process', detail: child.why },
    peakMb: 0,
    attachmentPaths: [],
  }
}

/**
 * Has a file read by a child of its own, one that waits or else a new one; `ms` and `memoryMb` are the caps on both. This never
 * throws because of what is in the file, nor where no child can be started now: the answer says so, and the file can be read later.
 *
 * One that waited may have died or hung before it was given the file, and holds memory that a new one does not: where it
 * ended in a way that may be its own fault, a new one reads the file in what is left of its time. So a file is tried twice at most.
 */
export async function runChild(run: Omit<ChildRun, 'stillMs'>): Promise<ChildEnd> {
  const waiting = takeWaiting(run)
  if (!waiting) return readByNew(run)
  const first = await handOver(waiting, { ...run, stillMs })
  if (!first.isItsOwn || first.ms >= run.ms) return first
  const second = await readByNew({ ...run, ms: run.ms - first.ms })
  return { ...second, peakMb: Math.max(first.peakMb, second.peakMb) }
}
