import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { newestUpdate } from '@/lib/commitments/newest-update'
import { readRecord, type Prisma } from '@/lib/db'

/** Nobody reads more in one go; the list of commitments, filtered by institution, has the rest. */
export const mostByTheme = 500

const other = { select: { id: true, title: true, madeOn: true, case: { select: { code: true } } } }
const line = {
  id: true,
  title: true,
  madeOn: true,
  dueOn: true,
  firmness: true,
  tags: true,
  case: { select: { id: true, code: true, title: true, tags: true } },
  institutions: {
    orderBy: { position: 'asc' },
    select: { institution: { select: { id: true, name: true, shortName: true } } },
  },
  passage: { select: { quote: true } },
  repeats: other,
  contradicts: other,
  updates: { ...newestUpdate, select: { status: true, reason: true } },
} satisfies Prisma.CommitmentSelect

export type ThemeLine = Prisma.CommitmentGetPayload<{ select: typeof line }>
export type Theme = { theme: string | null; lines: ThemeLine[] }

/** A commitment's themes: its own tags, or those of its case where it has none. */
const themesOf = (found: ThemeLine): (string | null)[] =>
  found.tags.length > 0 ? found.tags : found.case.tags.length > 0 ? found.case.tags : [null]

/**
 * Everything that an institution and the bodies below it said they would do, in all cases that the actor may see, by theme
 * and within a theme by the day it was said: what was said again, and against, stands together. What has no theme comes
 * last. Null when the institution is missing or foreign; at most `mostByTheme` commitments, the newest.
 */
export async function listByTheme(
  actor: Actor,
  institutionId: string,
): Promise<{ name: string; count: number; themes: Theme[] } | null> {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const bodies = await tx.$queryRaw<{ id: string; name: string; depth: number }[]>`
      WITH RECURSIVE below AS (
        SELECT "id", "name", 0 AS depth FROM "Institution"
        WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${institutionId}::uuid
        UNION ALL
        SELECT i."id", i."name", below.depth + 1 FROM "Institution" i JOIN below ON i."parentId" = below."id"
        WHERE i."workspaceId" = ${workspaceId}::uuid AND below.depth < 20
      )
      SELECT "id"::text, "name", depth FROM below ORDER BY depth`
    const [own] = bodies
    if (!own) return null
    const found = await tx.commitment.findMany({
      where: {
        workspaceId,
        institutions: { some: { workspaceId, institutionId: { in: bodies.map(({ id }) => id) } } },
      },
      relationLoadStrategy: 'join',
      orderBy: [{ madeOn: 'desc' }, { id: 'desc' }],
      take: mostByTheme,
      select: line,
    })
    const byTheme = new Map<string | null, ThemeLine[]>()
    for (const one of found.toReversed())
      for (const theme of themesOf(one)) byTheme.set(theme, [...(byTheme.get(theme) ?? []), one])
    const themes = [...byTheme]
      .map(([theme, lines]) => ({ theme, lines }))
      .sort((a, b) => (a.theme === null ? 1 : b.theme === null ? -1 : a.theme.localeCompare(b.theme)))
    return { name: own.name, count: found.length, themes }
  })
}
