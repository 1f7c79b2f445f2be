import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'

/** A recount with how far it is. */
const progress = {
  id: true,
  cause: true,
  detail: true,
  requestedByName: true,
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  failedAt: true,
  total: true,
  done: true,
  moved: true,
} as const

type Page = { afterId: string | null; limit: number }

/**
 * Recounts of due days with their progress, the newest first: at most `limit` after one of them. One of a release that moved
 * nothing is no news.
 */
export const listRecounts = (actor: Actor, { afterId, limit }: Page = { afterId: null, limit: 10 }) =>
  readRecord(actor, (tx) =>
    tx.recount.findMany({
      where: {
        workspaceId: actor.workspaceId,
        NOT: { cause: 'release', moved: 0, finishedAt: { not: null } },
        ...(afterId && { id: { lt: afterId } }),
      },
      orderBy: { id: 'desc' },
      take: limit,
      select: progress,
    }),
  )

/** One due day that a recount moved; `from` and `to` are 'YYYY-MM-DD', null where nothing was or is due. */
export type MovedDay = {
  recipientId: string
  letterId: string
  institution: string
  subject: string
  from: string | null
  to: string | null
}

/** What one recount moved, at most two hundred lines, with the letter and the institution; null for a foreign recount. */
export async function getRecount(actor: Actor, recountId: string) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const recount = await tx.recount.findUnique({
      where: { workspaceId_id: { workspaceId, id: recountId } },
      select: progress,
    })
    if (!recount) return null
    const lines = await tx.$queryRaw<MovedDay[]>`
      SELECT r."id"::text AS "recipientId", r."letterId"::text, i."name" AS institution, l."subject",
        e."data" ->> 'from' AS "from", e."data" ->> 'to' AS "to"
      FROM "Event" e
      JOIN "Recipient" r ON r."workspaceId" = e."workspaceId" AND r."id" = e."subjectId"
      JOIN "Letter" l ON l."workspaceId" = r."workspaceId" AND l."id" = r."letterId"
      JOIN "Institution" i ON i."workspaceId" = r."workspaceId" AND i."id" = r."institutionId"
      WHERE e."workspaceId" = ${workspaceId}::uuid AND e."type" = 'recipient.due_moved' AND e."data" ->> 'recountId' = ${recountId}
      ORDER BY e."id" LIMIT 200`
    return { ...recount, lines }
  })
}
