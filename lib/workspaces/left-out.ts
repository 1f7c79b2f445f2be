import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { recordEvent } from '@/lib/timeline/record-event'

const type = 'workspace.export_left_out'
const told = z.object({ suggestions: z.int(), decided: z.int() })

/** How many suggestions are not in a file of the whole workspace, and how many of them somebody had decided. */
export type LeftOutCounts = z.output<typeof told>

/**
 * Keeps in the history what could not be in a file of the whole workspace. Says nothing of a file that holds all of it: the same
 * record makes the same file, so that making one must not change the record where there is nothing to tell.
 */
export async function tellLeftOut(
  tx: Tx,
  actor: Actor,
  { id, leftOut }: { id: string; leftOut: { suggestions: readonly string[]; decided: number } },
): Promise<void> {
  const suggestions = leftOut.suggestions.length
  if (suggestions === 0) return
  await recordEvent(tx, actor, { type, subjectId: id, data: { suggestions, decided: leftOut.decided } })
}

/** What was left out of each of these files of the whole workspace, by its id; those that hold all are not among them. */
export async function readLeftOut(
  tx: Tx,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, LeftOutCounts>> {
  const events = await tx.event.findMany({
    where: { workspaceId, type, subjectId: { in: [...ids] } },
    select: { subjectId: true, data: true },
  })
  return new Map(events.map(({ subjectId, data }) => [subjectId, told.parse(data)]))
}
