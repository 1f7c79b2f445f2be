import 'server-only'
import { z } from 'zod'
import { Prisma, type Tx } from '@/lib/db'
import { aroundOf } from '@/lib/documents/in-and-around'
import type { Needle } from '@/lib/documents/words/find-words'
import { traceOfWords, tracedNeedle } from '@/lib/documents/words/traced-needle'

export type ErasedWords = { erasureId: string; needle: Needle }

const traced = z.object({ needle: traceOfWords })

/** When the bytes of a document came: with the mail or archive that holds it, or with the first page of its letter. */
async function keptSince(tx: Tx, workspaceId: string, documentId: string): Promise<Date | null> {
  const ownAndPages = Prisma.sql`ARRAY(SELECT "id" FROM "Document"
    WHERE "workspaceId" = ${workspaceId}::uuid AND ("id" = ${documentId}::uuid OR "parentId" = ${documentId}::uuid))`
  const [found] = await tx.$queryRaw<{ since: Date | null }[]>`
    WITH RECURSIVE ${aroundOf(workspaceId, ownAndPages)}
    SELECT min(d."createdAt") AS "since" FROM "Document" d JOIN around a ON a."id" = d."id"
    WHERE d."workspaceId" = ${workspaceId}::uuid`
  return found?.since ?? null
}

/**
 * The words that were erased since the bytes of a document came, the oldest first: a document that nobody had read yet had none
 * of them to lose. What was brought in later may name them again.
 */
export async function erasedSince(tx: Tx, workspaceId: string, documentId: string): Promise<ErasedWords[]> {
  const since = await keptSince(tx, workspaceId, documentId)
  if (!since) return []
  const rows = await tx.erasure.findMany({
    where: { workspaceId, kind: 'words', createdAt: { gte: since } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, went: true },
  })
  return rows.map(({ id, went }) => ({ erasureId: id, needle: tracedNeedle(traced.parse(went).needle) }))
}
