import 'server-only'
import { addDays } from '@/lib/dates'
import { Prisma } from '@/lib/db'
import { dueSoonDays } from '@/lib/deadlines/status'
import { inOpenCase, type Scope } from '@/lib/desk/scope'

/** The first day ahead on which something will stand on the desk, with what it is about; `on` is 'YYYY-MM-DD'. */
export type NextDate = {
  kind: 'due' | 'check' | 'follow_up'
  on: string
  what: string
  who: string | null
  path: string
}

/**
 * A subselect: the earliest day on which an answer is due, a commitment is to be checked or a follow-up is to be done, after
 * those that the desk shows. Each of the three walks along its index to the first row.
 */
export function nextDate({ workspaceId, memberId, today }: Scope): Prisma.Sql {
  const w = Prisma.sql`${workspaceId}::uuid`
  const mine = (owner: Prisma.Sql) => (memberId ? Prisma.sql`AND ${owner} = ${memberId}::uuid` : Prisma.empty)
  const open = (caseId: Prisma.Sql) => inOpenCase({ workspaceId }, caseId)
  return Prisma.sql`(
    SELECT json_build_object('kind', n.kind, 'on', to_char(n.day, 'YYYY-MM-DD'), 'what', n.what, 'who', n.who, 'path', n.path)
    FROM (
      SELECT 'due' AS kind, r."dueOn" AS day, l."subject" AS what, i."name" AS who,
        '/letters/' || r."letterId" || '/recipients/' || r."id" || '/due' AS path
      FROM (
        SELECT r."id", r."letterId", r."institutionId", r."dueOn" FROM "Recipient" r WHERE r."workspaceId" = ${w}
          AND r."state" IN ('sent', 'acknowledged', 'holding_reply', 'partly_answered')
          AND r."dueOn" > ${addDays(today, dueSoonDays)}::date ${mine(Prisma.sql`r."ownerId"`)} ${open(Prisma.sql`r."caseId"`)}
        ORDER BY r."dueOn", r."id" LIMIT 1
      ) r
      JOIN "Letter" l ON l."workspaceId" = ${w} AND l."id" = r."letterId"
      JOIN "Institution" i ON i."workspaceId" = ${w} AND i."id" = r."institutionId"
      UNION ALL (
        SELECT 'check', c."nextCheckOn", c."title", NULL, '/commitments/' || c."id" FROM "Commitment" c
        CROSS JOIN LATERAL (
          SELECT u."status" FROM "CommitmentUpdate" u
          WHERE u."workspaceId" = ${w} AND u."commitmentId" = c."id" AND u."withdrawsId" IS NULL AND NOT EXISTS (
            SELECT 1 FROM "CommitmentUpdate" x WHERE x."workspaceId" = ${w} AND x."withdrawsId" = u."id")
          ORDER BY u."createdAt" DESC, u."id" DESC LIMIT 1) newest
        WHERE c."workspaceId" = ${w} AND c."nextCheckOn" > ${today}::date
          AND newest."status" IN ('open', 'in_progress', 'stalled', 'partly_kept')
          ${mine(Prisma.sql`c."ownerId"`)} ${open(Prisma.sql`c."caseId"`)}
        ORDER BY c."nextCheckOn", c."id" LIMIT 1
      )
      UNION ALL (
        SELECT 'follow_up', f."dueOn", f."what", NULL, '/follow-ups/' || f."id" FROM "FollowUp" f
        WHERE f."workspaceId" = ${w} AND f."doneOn" IS NULL AND f."dueOn" > ${addDays(today, 1)}::date
          ${mine(Prisma.sql`f."assigneeId"`)} ${open(Prisma.sql`f."caseId"`)}
        ORDER BY f."dueOn", f."id" LIMIT 1
      )
    ) n ORDER BY n.day, n.path LIMIT 1)`
}
