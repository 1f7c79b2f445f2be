import 'server-only'
import type { Tx } from '@/lib/db'
import { InvalidError } from '@/lib/errors'

/** Who is named in a case belongs to the workspace, now. `field` is the input that names them. */
export async function refuseUnknownMembers(
  tx: Tx,
  workspaceId: string,
  field: string,
  memberIds: readonly (string | null)[],
): Promise<void> {
  const named = [...new Set(memberIds.filter((id) => id !== null))]
  if (named.length === 0) return
  const known = await tx.member.count({ where: { workspaceId, id: { in: named }, removedAt: null } })
  if (known !== named.length) throw new InvalidError(field, 'member_unknown')
}
