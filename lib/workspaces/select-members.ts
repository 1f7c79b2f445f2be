import 'server-only'
import type { Tx } from '@/lib/db'

/** Who is in a workspace today, by name: whom a form can charge with something. */
export const selectMembers = (tx: Tx, workspaceId: string): Promise<{ id: string; name: string }[]> =>
  tx.member.findMany({
    where: { workspaceId, removedAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })

/** The same, and behind them whoever is charged already, also where they left since: until another one is chosen. */
export async function withCharged(
  tx: Tx,
  workspaceId: string,
  members: readonly { id: string; name: string }[],
  chargedId: string | null | undefined,
): Promise<{ id: string; name: string }[]> {
  if (!chargedId || members.some(({ id }) => id === chargedId)) return [...members]
  const left = await tx.member.findMany({ where: { workspaceId, id: chargedId }, select: { id: true, name: true } })
  return [...members, ...left]
}
