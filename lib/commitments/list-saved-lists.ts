import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

/** The filters that the actor keeps under a name, by name. One statement. */
export const listSavedLists = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.savedList.findMany({
      where: { workspaceId: actor.workspaceId, memberId: actor.memberId },
      orderBy: { name: 'asc' },
      select: { name: true, query: true },
    }),
  )
