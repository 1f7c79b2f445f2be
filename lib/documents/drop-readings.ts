import 'server-only'
import { storedRanges } from '@/lib/documents/anchor'
import { onlyQuoted } from '@/lib/documents/only-quoted'
import { Prisma, type Tx } from '@/lib/db'

/** Passages from which nothing on the record was drawn. */
export const restsOnNothing = {
  commitments: { none: {} },
  claims: { none: {} },
  references: { none: {} },
  outcomes: { none: {} },
  updates: { none: {} },
} satisfies Prisma.PassageWhereInput

/** What was taken back is seen by no query; its rows stay, and so does the passage that they name. */
async function seeingTakenBack<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.$executeRaw`SELECT set_config('app.erasing', 'looking', true)`
  const result = await work()
  await tx.$executeRaw`SELECT set_config('app.erasing', '', true)`
  return result
}

/** Texts in which a passage stands that cannot go: of them is kept what it quotes, in its place, and nothing else. */
async function keepQuoted(tx: Tx, workspaceId: string, ids: readonly string[]): Promise<void> {
  const of = { workspaceId, documentId: { in: [...ids] } }
  const placed = { documentId: true, textVersion: true, ranges: true, prefix: true, suffix: true } as const
  const passages = await tx.passage.findMany({ where: of, select: placed })
  for (const here of Map.groupBy(passages, (one) => `${one.documentId} ${one.textVersion}`).values()) {
    const [first] = here
    if (!first) continue
    const where = { workspaceId, documentId: first.documentId, version: first.textVersion }
    const found = await tx.documentText.findFirst({ where, select: { text: true } })
    if (!found) continue
    const text = onlyQuoted(
      found.text,
      here.map(({ prefix, suffix, ranges }) => ({ prefix, suffix, ranges: storedRanges(ranges) })),
    )
    await tx.documentText.updateMany({
      where,
      data: { text, language: null, pages: Prisma.DbNull, zones: Prisma.DbNull, map: Prisma.DbNull },
    })
  }
  const kept = passages.map(({ documentId, textVersion: version }) => ({ documentId, version }))
  await tx.documentText.deleteMany({ where: { ...of, NOT: { OR: kept } } })
}

/**
 * Takes away what was read from pictures, before they are read in another way: texts, what was proposed from them, and
 * passages that nothing rests on. For pictures from which nothing is decided or drawn any more: of what was taken back its quotation
 * stays, and stands in its text.
 */
export async function dropReadings(tx: Tx, workspaceId: string, ids: readonly string[]): Promise<void> {
  const of = { workspaceId, documentId: { in: [...ids] } }
  await tx.suggestion.deleteMany({ where: of })
  await seeingTakenBack(tx, () => tx.passage.deleteMany({ where: { ...of, ...restsOnNothing } }))
  await keepQuoted(tx, workspaceId, ids)
}
