import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { addDays, type Day } from '@/lib/dates'
import { Prisma, readRecord } from '@/lib/db'
import type { WrittenLanguage } from '@/lib/i18n/written-languages'
import { languageOf } from '@/lib/reminders/words'
import type { CalendarDuty } from '@/lib/reminders/write-calendar'

/** Lines of the inbox; older ones are history and stand on the record where they belong. */
const mostLines = 300

/** What a member was told, how they want to be told, and their calendar addresses. Three statements. */
export const getReminders = (actor: Actor) =>
  readRecord(actor, async (tx) => {
    const { workspaceId, memberId } = actor
    const reminders = await tx.reminder.findMany({
      where: { workspaceId, memberId },
      orderBy: [{ on: 'desc' }, { kind: 'asc' }, { dueOn: 'asc' }, { subjectId: 'asc' }],
      take: mostLines,
      select: { subjectId: true, kind: true, on: true, what: true, dueOn: true, byName: true, path: true },
    })
    const setting = await tx.reminderSetting.findUnique({
      where: { workspaceId_memberId: { workspaceId, memberId } },
      select: { digest: true, weekday: true, onAssignment: true, timeZone: true, language: true, version: true },
    })
    const feeds = await tx.calendarFeed.findMany({
      where: { workspaceId, memberId, revokedAt: null },
      orderBy: { createdAt: 'desc' },
      take: 20,
      select: { id: true, isNeutral: true, createdAt: true },
    })
    return { reminders, setting, feeds }
  })

/** The language that the actor chose for mails and calendar titles. */
export const getLanguage = (actor: Actor): Promise<WrittenLanguage> =>
  readRecord(actor, async (tx) => {
    const { workspaceId, memberId } = actor
    const setting = await tx.reminderSetting.findUnique({
      where: { workspaceId_memberId: { workspaceId, memberId } },
      select: { language: true },
    })
    return languageOf(setting?.language)
  })

export type ReminderLine = Awaited<ReturnType<typeof getReminders>>['reminders'][number]

/** A calendar looks this far back and ahead, in days. */
const span = { back: 60, ahead: 400 }

/** The newest update of a commitment says that it is still followed, as on the desk. */
const isFollowed = (w: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT 1 FROM (
    SELECT u."status" FROM "CommitmentUpdate" u
    WHERE u."workspaceId" = ${w} AND u."commitmentId" = c."id" AND u."withdrawsId" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "CommitmentUpdate" x WHERE x."workspaceId" = ${w} AND x."withdrawsId" = u."id")
    ORDER BY u."createdAt" DESC, u."id" DESC LIMIT 1
  ) newest WHERE newest."status" IN ('open', 'in_progress', 'stalled', 'partly_kept'))`

/**
 * Days on which something is due for the actor, and what nobody follows where the actor coordinates. What is finished, and
 * what stands in a closed case, is in no calendar. One statement.
 */
export function getDuties(actor: Actor, today: Day): Promise<CalendarDuty[]> {
  const { workspaceId, memberId, role } = actor
  const w = Prisma.sql`${workspaceId}::uuid`
  const orphans = role === 'owner' || role === 'coordinator'
  const theirs = (owner: Prisma.Sql) =>
    orphans ? Prisma.sql`(${owner} = ${memberId}::uuid OR ${owner} IS NULL)` : Prisma.sql`${owner} = ${memberId}::uuid`
  const within = (day: Prisma.Sql) =>
    Prisma.sql`${day} BETWEEN ${addDays(today, -span.back)}::date AND ${addDays(today, span.ahead)}::date`
  const open = (caseId: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT 1 FROM "Case" o WHERE o."workspaceId" = ${w} AND o."id" = ${caseId} AND o."closedOn" IS NULL)`
  return readRecord(
    actor,
    (tx) => tx.$queryRaw<CalendarDuty[]>`
      SELECT 'due' AS kind, r."id"::text, to_char(r."dueOn", 'YYYY-MM-DD') AS on, i."name" || ' · ' || l."subject" AS what,
        '/letters/' || r."letterId" || '/recipients/' || r."id" AS path, r."version"
      FROM "Recipient" r
      JOIN "Institution" i ON i."workspaceId" = ${w} AND i."id" = r."institutionId"
      JOIN "Letter" l ON l."workspaceId" = ${w} AND l."id" = r."letterId"
      WHERE r."workspaceId" = ${w} AND ${theirs(Prisma.sql`r."ownerId"`)} AND ${within(Prisma.sql`r."dueOn"`)}
        AND r."state" IN ('sent', 'acknowledged', 'holding_reply', 'partly_answered') AND ${open(Prisma.sql`r."caseId"`)}
      UNION ALL
      SELECT 'check', c."id"::text, to_char(c."nextCheckOn", 'YYYY-MM-DD'), c."title", '/commitments/' || c."id", c."version"
      FROM "Commitment" c WHERE c."workspaceId" = ${w} AND ${theirs(Prisma.sql`c."ownerId"`)} AND ${within(Prisma.sql`c."nextCheckOn"`)}
        AND ${isFollowed(w)} AND ${open(Prisma.sql`c."caseId"`)}
      UNION ALL
      SELECT 'promised', c."id"::text, to_char(c."dueOn", 'YYYY-MM-DD'), c."title", '/commitments/' || c."id", c."version"
      FROM "Commitment" c WHERE c."workspaceId" = ${w} AND ${theirs(Prisma.sql`c."ownerId"`)} AND ${within(Prisma.sql`c."dueOn"`)}
        AND ${isFollowed(w)} AND ${open(Prisma.sql`c."caseId"`)}
      UNION ALL
      SELECT 'follow_up', f."id"::text, to_char(f."dueOn", 'YYYY-MM-DD'), f."what", '/follow-ups/' || f."id", f."version"
      FROM "FollowUp" f WHERE f."workspaceId" = ${w} AND ${theirs(Prisma.sql`f."assigneeId"`)} AND f."doneOn" IS NULL
        AND ${open(Prisma.sql`f."caseId"`)} AND ${within(Prisma.sql`f."dueOn"`)}
      ORDER BY 3, 2 LIMIT 5000`,
  )
}
