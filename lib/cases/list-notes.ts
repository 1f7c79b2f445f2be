import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

/**
 * Internal notes of a case, the newest first: a page after `afterId`, and one more where there are more. Null when there is
 * no such case. Two statements.
 */
export async function listNotes(
  actor: Actor,
  caseId: string,
  { afterId, limit }: { afterId: string | null; limit: number },
) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    if ((await tx.case.count({ where: { workspaceId, id: caseId } })) === 0) return null
    return tx.note.findMany({
      where: { workspaceId, caseId, ...(afterId && { id: { lt: afterId } }) },
      relationLoadStrategy: 'join',
      orderBy: { id: 'desc' },
      take: limit + 1,
      select: { id: true, text: true, createdAt: true, author: { select: { name: true } } },
    })
  })
}
