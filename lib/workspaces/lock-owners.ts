import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import type { Tx } from '@/lib/db'

/**
 * Holds the owners of the workspace until the transaction ends, so that two owners who remove or demote each other at
 * the same time do not leave a workspace without one; and asks once more whether the actor still is one of them.
 * @returns the member ids of the owners
 */
export async function lockOwners(tx: Tx, actor: Actor): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Member"
    WHERE "workspaceId" = ${actor.workspaceId}::uuid AND "role" = 'owner' AND "removedAt" IS NULL
    ORDER BY "id" FOR UPDATE`
  const owners = rows.map(({ id }) => id)
  if (!owners.includes(actor.memberId)) throw new ForbiddenError()
  return owners
}

/** Refuses to leave the workspace without an owner. */
export function keepAnOwner(owners: string[], leavingId: string): void {
  if (owners.every((id) => id === leavingId)) throw new ConflictError('last_owner')
}
