import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { mayErase } from '@/lib/erasures/policy'
import { findReach } from '@/lib/erasures/record/find-reach'
import type { RecordKind } from '@/lib/erasures/schema'
import { went } from '@/lib/erasures/went'
import { ForbiddenError } from '@/lib/errors'

/** What was erased, the newest first: a page after the id, and one more where there are more. For owners. One statement. */
export async function listErasures(actor: Actor, asked: { afterId: string | null; limit: number }) {
  if (!mayErase(actor)) throw new ForbiddenError()
  const { afterId, limit } = asked
  const rows = await readRecord(actor, (tx) =>
    tx.erasure.findMany({
      where: { workspaceId: actor.workspaceId, ...(afterId && { id: { lt: afterId } }) },
      orderBy: { id: 'desc' },
      take: limit + 1,
      select: {
        id: true,
        kind: true,
        subjectId: true,
        caseId: true,
        reason: true,
        went: true,
        memberName: true,
        createdAt: true,
      },
    }),
  )
  return rows.map((row) => ({ ...row, went: went.parse(row.went) }))
}

export type ErasureLine = Awaited<ReturnType<typeof listErasures>>[number]

/**
 * What would go if a record were erased: its name, its documents, how much was drawn from them, and what else holds its
 * words. Null when missing, foreign or hidden. For owners. Two statements.
 */
export function getErasable(actor: Actor, kind: RecordKind, id: string) {
  if (!mayErase(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const reach = await findReach(tx, workspaceId, kind, id)
    if (!reach) return null
    const ids = reach.documents.map(({ id: documentId }) => documentId)
    const hashes = [...new Set(reach.documents.map(({ sha256 }) => sha256))]
    const copies = await tx.document.findMany({
      where: { workspaceId, sha256: { in: hashes }, id: { notIn: ids }, erasureId: null },
      take: 20,
      select: { id: true, name: true, letterId: true, replyId: true, sourceId: true },
    })
    const { name, documents, around, imports, passageIds, commitmentIds } = reach
    const counts = {
      passages: passageIds.length,
      commitments: commitmentIds.length,
      around: around.length,
      sheets: imports.length,
    }
    return { kind, id, name, documents, copies, counts }
  })
}

export type Erasable = NonNullable<Awaited<ReturnType<typeof getErasable>>>
