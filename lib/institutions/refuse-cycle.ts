import 'server-only'
import type { Tx } from '@/lib/db'
import { InvalidError } from '@/lib/errors'

/** An institution is never above itself: refuses a parent that lies below it, or is foreign. */
export async function refuseCycle(
  tx: Tx,
  workspaceId: string,
  id: string | null,
  parentId: string | null,
): Promise<void> {
  if (!parentId) return
  const above = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE line AS (
      SELECT "id", "parentId" FROM "Institution" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${parentId}::uuid
      UNION
      SELECT i."id", i."parentId" FROM "Institution" i JOIN line ON i."id" = line."parentId"
      WHERE i."workspaceId" = ${workspaceId}::uuid
    )
    SELECT "id"::text FROM line`
  if (above.length === 0) throw new InvalidError('parentId', 'not_found')
  if (above.some((institution) => institution.id === id)) throw new InvalidError('parentId', 'parent_below')
}
