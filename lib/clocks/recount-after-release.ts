import 'server-only'
import { z } from 'zod'
import { select } from '@/lib/clocks/select-open'
import { changeRecord, identity, Prisma } from '@/lib/db'
import { requestRecount } from '@/lib/recounts/request-recount'
import { shippedDigests } from '@/lib/recounts/shipped-digests'
import { productAuthor } from '@/lib/timeline/product-author'

type Digests = Record<string, string>

const kept = z.record(z.string(), z.string()).nullable()

/** Names in what a recount says of its cause; the day's own page says which rule it stands on. */
const mostNames = 6

/** What is other than before, new or gone; everything where it is not known by what was counted. */
function changedSince(before: Digests | null, now: Digests): string[] {
  if (!before) return ['Rules and calendars of this release']
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((name) => before[name] !== now[name])
}

/**
 * Asks, once after a release that brings other rules or calendars, that the open due days of every workspace be derived
 * again. Asked at each start: a workspace that was asked for already, or has nothing open, gets no recount. Answers how
 * many workspaces got one.
 */
export async function recountAfterRelease(digests: Digests = shippedDigests(), only?: string): Promise<number> {
  let asked = 0
  const where = only ? { id: only } : {}
  for (const { id } of await identity().workspace.findMany({ where, select: { id: true } }))
    if (await recountIn(id, digests)) asked += 1
  return asked
}

const recountIn = (workspaceId: string, digests: Digests) =>
  changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    const [row] = await tx.$queryRaw<{ shippedBook: unknown }[]>`
      SELECT "shippedBook" FROM "Workspace" WHERE "id" = ${workspaceId}::uuid FOR UPDATE`
    const changed = changedSince(kept.parse(row?.shippedBook ?? null), digests)
    if (changed.length === 0) return false
    await tx.$executeRaw(
      Prisma.sql`UPDATE "Workspace" SET "shippedBook" = ${JSON.stringify(digests)}::jsonb WHERE "id" = ${workspaceId}::uuid`,
    )
    if ((await select.countOpen(tx, workspaceId)) === 0) return false
    const detail = [...changed.slice(0, mostNames), ...(changed.length > mostNames ? ['…'] : [])].join(' · ')
    await requestRecount(tx, productAuthor(workspaceId), 'release', detail)
    return true
  })
