import 'server-only'
import { Prisma, readRecord } from '@/lib/db'

/** The first place at which the history of a workspace is not what it was, and how. */
export type BrokenLink = {
  sequence: number | null
  eventId: string | null
  what: 'edited' | 'missing' | 'unlinked' | 'cut'
}

/** The end of a chain as it was once recorded elsewhere. */
export type Head = { workspaceId: string; sequence: number; hash: string }

type Checked = { sequence: bigint | null; eventId: string; what: BrokenLink['what'] }

const patience = 600_000

/**
 * Holds every event of a workspace against its link and every link against the one before it, and the chain against heads
 * that were recorded before: a chain cannot see its own tail cut. Answers how long it is, and the first place that is wrong.
 */
export async function verifyChain(
  workspaceId: string,
  heads: readonly Head[],
): Promise<{ events: number; broken: BrokenLink | null }> {
  const told = heads.filter((head) => head.workspaceId === workspaceId)
  return readRecord(
    { workspaceId, hiddenCaseIds: [] },
    async (tx) => {
      const [wrong] = await tx.$queryRaw<Checked[]>`SELECT * FROM answerable_first_broken(${workspaceId}::uuid)`
      const [{ events } = { events: 0 }] = await tx.$queryRaw<{ events: number }[]>`
        SELECT count(*)::int AS events FROM "Event" WHERE "workspaceId" = ${workspaceId}::uuid`
      if (wrong)
        return { events, broken: { ...wrong, sequence: wrong.sequence === null ? null : Number(wrong.sequence) } }
      if (told.length === 0) return { events, broken: null }
      const rows = told.map(({ sequence, hash }) => Prisma.sql`(${sequence}::bigint, ${hash})`)
      const [cut] = await tx.$queryRaw<{ sequence: bigint }[]>`
        SELECT h.sequence FROM (VALUES ${Prisma.join(rows)}) h (sequence, hash) WHERE NOT EXISTS (
          SELECT FROM "EventLink" l
          WHERE l."workspaceId" = ${workspaceId}::uuid AND l."sequence" = h.sequence AND l."hash" = h.hash)
        ORDER BY h.sequence LIMIT 1`
      if (!cut) return { events, broken: null }
      return { events, broken: { sequence: Number(cut.sequence), eventId: null, what: 'cut' as const } }
    },
    { timeout: patience },
  )
}

/** Where the chain of a workspace ends now; null where nothing happened yet. */
export async function headOf(workspaceId: string): Promise<Head | null> {
  const last = await readRecord({ workspaceId, hiddenCaseIds: [] }, (tx) =>
    tx.eventLink.findFirst({
      where: { workspaceId },
      orderBy: { sequence: 'desc' },
      select: { sequence: true, hash: true },
    }),
  )
  return last && { workspaceId, sequence: Number(last.sequence), hash: last.hash }
}
