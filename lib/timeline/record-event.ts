import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import type { EventType } from '@/lib/timeline/event-types'

/** Who did it; an actor is one, and so is somebody who becomes a member in this very transaction, and the product itself (null). */
export type Author = Pick<Actor, 'workspaceId' | 'name'> & { memberId: string | null }

type NewEvent = {
  type: EventType
  /** The record it happened to. */
  subjectId: string
  /** The case it belongs to, where there is one: hidden cases hide their events. */
  caseId?: string | null
  /** What changed, in ids, days and short words; never the content of letters or files. */
  data?: Record<string, string | number | boolean | null | string[]>
}

/** Writes one line of the history in the transaction of the change. Keeps the actor's name: it outlives the account. */
export async function recordEvent(tx: Tx, actor: Author, event: NewEvent): Promise<void> {
  await tx.event.create({
    data: {
      workspaceId: actor.workspaceId,
      type: event.type,
      actorId: actor.memberId,
      actorName: actor.name,
      caseId: event.caseId ?? null,
      subjectId: event.subjectId,
      data: event.data ?? {},
    },
    select: { id: true },
  })
}
