import 'server-only'
import type { Tx } from '@/lib/db'

/** Who is in a workspace today, by name: whom a form can charge with something. */
export const selectMembers = (tx: Tx, workspaceId: string): Promise<{ id: string; name: string }[]> =>
  tx.member.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
