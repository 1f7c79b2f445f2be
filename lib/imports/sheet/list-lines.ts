import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { lineSelect, readLine } from '@/lib/imports/sheet/queries'
import type { ImportResult } from '@/prisma/generated/enums'

/** Imports that the actor brought, the newest first: a page after `afterId`, and one more where there are more. */
export const listOwnImports = (actor: Actor, { afterId, limit }: { afterId: string | null; limit: number }) =>
  readRecord(actor, (tx) =>
    tx.import.findMany({
      where: { workspaceId: actor.workspaceId, createdById: actor.memberId, ...(afterId && { id: { lt: afterId } }) },
      orderBy: { id: 'desc' },
      take: limit + 1,
      select: { id: true, name: true, state: true, rowsAll: true, rowsDone: true, counts: true, createdAt: true },
    }),
  )

/** Rows of a dry run of the actor's own after a position, and one more where there are more; null for any other import. */
export async function listImportLines(
  actor: Actor,
  importId: string,
  { result, after, limit }: { result: ImportResult | null; after: number | null; limit: number },
) {
  const { workspaceId, memberId } = actor
  return readRecord(actor, async (tx) => {
    const own = await tx.import.count({ where: { workspaceId, id: importId, createdById: memberId } })
    if (own === 0) return null
    const lines = await tx.importLine.findMany({
      where: { workspaceId, importId, ...(result && { result }), ...(after !== null && { position: { gt: after } }) },
      orderBy: { position: 'asc' },
      take: limit + 1,
      select: lineSelect,
    })
    return lines.map(readLine)
  })
}
