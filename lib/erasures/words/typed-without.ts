import 'server-only'
import type { Tx } from '@/lib/db'
import { isTraceOf } from '@/lib/documents/words/traced-needle'
import { went } from '@/lib/erasures/went'

/**
 * Documents off whose file somebody typed these very words who may not erase, after they had been erased: they were left out of
 * the text, in which nothing finds them any more, and the file stayed. The history says so (`document.text_typed`).
 */
export async function typedWithout(tx: Tx, workspaceId: string, words: string): Promise<string[]> {
  const typed = await tx.$queryRaw<{ documentId: string; erasureId: string }[]>`
    SELECT DISTINCT d."id" AS "documentId", left_out."erasureId"
    FROM "Event" e
    JOIN "Document" d ON d."workspaceId" = e."workspaceId" AND d."id" = e."subjectId" AND d."erasureId" IS NULL
    CROSS JOIN LATERAL jsonb_array_elements_text(e."data"->'leftOut') AS left_out("erasureId")
    WHERE e."workspaceId" = ${workspaceId}::uuid AND e."type" = 'document.text_typed' AND e."data" ? 'leftOut'`
  const ids = [...new Set(typed.map(({ erasureId }) => erasureId))]
  const erasures = await tx.erasure.findMany({
    where: { workspaceId, id: { in: ids } },
    select: { id: true, went: true },
  })
  const same = erasures.filter((one) => {
    const { needle } = went.parse(one.went)
    return needle !== null && isTraceOf(needle, words)
  })
  return typed.flatMap(({ documentId, erasureId }) => (same.some(({ id }) => id === erasureId) ? [documentId] : []))
}
