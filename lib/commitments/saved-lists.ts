import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { RemoveList, SaveList } from '@/lib/commitments/schema'
import { changeRecord } from '@/lib/db'
import { ConflictError } from '@/lib/errors'

/** Lists that one member may keep. */
const mostLists = 30

/**
 * Keeps filters under a name, for the actor alone; the same name again takes the new filters. Nothing on the record
 * changes, so no event is written, and every role may do it. Refuses more than thirty lists.
 */
export async function saveList(actor: Actor, { name, query }: SaveList): Promise<void> {
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const others = await tx.savedList.count({ where: { workspaceId, memberId, name: { not: name } } })
    if (others >= mostLists) throw new ConflictError('too_many_lists')
    await tx.savedList.upsert({
      where: { workspaceId_memberId_name: { workspaceId, memberId, name } },
      create: { workspaceId, memberId, name, query },
      update: { query },
      select: { name: true },
    })
  })
}

/** Forgets a list of the actor. There is nothing wrong with forgetting what is forgotten. */
export async function removeList(actor: Actor, { name }: RemoveList): Promise<void> {
  const { workspaceId, memberId } = actor
  await changeRecord(actor, (tx) => tx.savedList.deleteMany({ where: { workspaceId, memberId, name } }))
}
