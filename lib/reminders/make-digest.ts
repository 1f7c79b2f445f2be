import 'server-only'
import { addDays, type Day } from '@/lib/dates'
import { changeRecord, Prisma, type Tx } from '@/lib/db'
import { dueSoonDays } from '@/lib/deadlines/status'
import type { DigestState, Role } from '@/prisma/generated/enums'

export type Days = { on: Day; today: Day }
export type ForMember = { workspaceId: string; memberId: string; role: Role }

/**
 * Makes what needs one member on one day: the digest and its lines in one transaction, and once, however often and by
 * however many processes it is asked for. `on` is the member's own day, which the digest is kept under; what is late and
 * due is reckoned by `today`, the civil day of the workspace, as everywhere else. What nobody follows goes to owners and coordinators, so that nothing falls
 * between chairs; what the member put off, and cases hidden from them, stay out. `mails` says whether it waits for the
 * mail server or is shown in the product only. Answers the state it was made in, or null when it was there already.
 */
export function makeDigest({ workspaceId, memberId, role }: ForMember, { on, today }: Days, mails: boolean) {
  return changeRecord({ workspaceId, hiddenCaseIds: [] }, async (tx): Promise<DigestState | null> => {
    const [claimed] = await tx.$queryRaw<{ made: number }[]>`
      INSERT INTO "Digest" ("workspaceId", "memberId", "on", "state")
      VALUES (${workspaceId}::uuid, ${memberId}::uuid, ${on}::date, 'empty')
      ON CONFLICT DO NOTHING RETURNING 1 AS made`
    if (!claimed) return null
    const lines = await writeLines(tx, { workspaceId, memberId, role }, { on, today })
    if (lines === 0) return 'empty'
    const state = mails ? 'made' : 'kept'
    await tx.digest.updateMany({ where: { workspaceId, memberId, on: new Date(on) }, data: { state } })
    return state
  })
}

/** One line for each thing that waits for the member; answers how many. */
function writeLines(tx: Tx, { workspaceId, memberId, role }: ForMember, { on, today }: Days): Promise<number> {
  const takesOrphans = role === 'owner' || role === 'coordinator'
  const theirs = (owner: Prisma.Sql) =>
    takesOrphans
      ? Prisma.sql`(${owner} = ${memberId}::uuid OR ${owner} IS NULL)`
      : Prisma.sql`${owner} = ${memberId}::uuid`
  const w = Prisma.sql`${workspaceId}::uuid`
  return tx.$executeRaw`
    WITH seen AS (
      SELECT c."id" FROM "Case" c WHERE c."workspaceId" = ${w} AND c."closedOn" IS NULL AND (NOT c."isRestricted" OR EXISTS (
        SELECT 1 FROM "CaseMember" cm WHERE cm."workspaceId" = ${w} AND cm."caseId" = c."id" AND cm."memberId" = ${memberId}::uuid))
    ),
    lines AS (
      SELECT r."id", 'reply_unread' AS kind, r."caseId", i."name" || ' · ' || r."subject" AS what, r."receivedOn" AS due,
        '/replies/' || r."id" AS path
      FROM "Reply" r JOIN "Institution" i ON i."workspaceId" = ${w} AND i."id" = r."institutionId"
      WHERE r."workspaceId" = ${w} AND r."readAt" IS NULL AND r."createdById" = ${memberId}::uuid
      UNION ALL
      SELECT r."id", CASE WHEN r."state" = 'delivery_failed' THEN 'undelivered' WHEN r."dueOn" < ${today}::date THEN 'overdue' ELSE 'due_soon' END,
        r."caseId", i."name" || ' · ' || l."subject", r."dueOn", '/letters/' || r."letterId" || '/recipients/' || r."id"
      FROM "Recipient" r
      JOIN "Institution" i ON i."workspaceId" = ${w} AND i."id" = r."institutionId"
      JOIN "Letter" l ON l."workspaceId" = ${w} AND l."id" = r."letterId"
      WHERE r."workspaceId" = ${w} AND ${theirs(Prisma.sql`r."ownerId"`)} AND (r."state" = 'delivery_failed' OR (
        r."state" IN ('sent', 'acknowledged', 'holding_reply', 'partly_answered') AND r."dueOn" <= ${addDays(today, dueSoonDays)}::date))
      UNION ALL
      SELECT c."id", 'check', c."caseId", c."title", c."nextCheckOn", '/commitments/review?check=come&at=' || c."id"
      FROM "Commitment" c
      CROSS JOIN LATERAL (
        SELECT u."status" FROM "CommitmentUpdate" u
        WHERE u."workspaceId" = ${w} AND u."commitmentId" = c."id" AND u."withdrawsId" IS NULL AND NOT EXISTS (
          SELECT 1 FROM "CommitmentUpdate" x WHERE x."workspaceId" = ${w} AND x."withdrawsId" = u."id")
        ORDER BY u."createdAt" DESC, u."id" DESC LIMIT 1) newest
      WHERE c."workspaceId" = ${w} AND ${theirs(Prisma.sql`c."ownerId"`)} AND c."nextCheckOn" <= ${today}::date
        AND newest."status" IN ('open', 'in_progress', 'stalled', 'partly_kept')
      UNION ALL
      SELECT f."id", 'follow_up', f."caseId", f."what", f."dueOn", '/follow-ups/' || f."id"
      FROM "FollowUp" f
      WHERE f."workspaceId" = ${w} AND ${theirs(Prisma.sql`f."assigneeId"`)} AND f."doneOn" IS NULL AND f."dueOn" <= ${addDays(today, 1)}::date
    )
    INSERT INTO "Reminder" ("workspaceId", "memberId", "subjectId", "kind", "on", "caseId", "what", "dueOn", "path")
    SELECT ${w}, ${memberId}::uuid, lines."id", lines.kind::"ReminderKind", ${on}::date, lines."caseId", lines.what, lines.due, lines.path
    FROM lines JOIN seen ON seen."id" = lines."caseId"
    WHERE NOT EXISTS (SELECT 1 FROM "Snooze" z WHERE z."workspaceId" = ${w} AND z."memberId" = ${memberId}::uuid
      AND z."subjectId" = lines."id" AND z."untilOn" > ${today}::date)
    ON CONFLICT DO NOTHING`
}
