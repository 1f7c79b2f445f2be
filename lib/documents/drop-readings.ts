import 'server-only'
import type { Prisma, Tx } from '@/lib/db'

/** Passages from which nothing on the record was drawn. */
export const restsOnNothing = {
  commitments: { none: {} },
  claims: { none: {} },
  references: { none: {} },
  outcomes: { none: {} },
  updates: { none: {} },
} satisfies Prisma.PassageWhereInput

/**
 * Takes away what was read from pictures, before they are read in another way: texts, what was proposed from them, and
 * passages that nothing rests on. For pictures from which nothing was decided or drawn.
 */
export async function dropReadings(tx: Tx, workspaceId: string, ids: readonly string[]): Promise<void> {
  const of = { workspaceId, documentId: { in: [...ids] } }
  await tx.suggestion.deleteMany({ where: of })
  await tx.passage.deleteMany({ where: { ...of, ...restsOnNothing } })
  await tx.documentText.deleteMany({ where: of })
}
