import type { Socket } from 'node:net'
import { spawnChild, type ChildFor, type ChildKind, type StartedChild } from '@/lib/reading/extract/child/spawn-child'

/** A child as `spawnChild` gives it, for whoever can do without one; null where the system has no process, no pipe or no memory left. */
export function spawned(kind: ChildKind, isFor: ChildFor): StartedChild | null {
  try {
    const started = spawnChild(kind, isFor)
    started.process.on('error', () => undefined) // what it says is known: it has no number
    return started.process.pid === undefined ? null : started
  } catch {
    return null // memory for another process was refused: nobody waits for this one
  }
}

/** Whether this process stays alive for a child's sake: for one that has something to read, not for one that waits. */
export function holdOn({ process: child }: StartedChild, does: boolean): void {
  const how = does ? 'ref' : 'unref'
  child[how]()
  for (const pipe of [child.stdin, child.stdio[3]] as (Socket | null)[]) pipe?.[how]()
}
