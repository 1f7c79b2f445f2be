import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { codeOf } from '@/lib/cases/codes'
import { openCaseOptions } from '@/lib/cases/select-form-names'
import { dateOf, type Day } from '@/lib/dates'
import { Prisma, readRecord, type Tx } from '@/lib/db'
import { selectMembers, withCharged } from '@/lib/workspaces/select-members'

export type CaseFilter = { state: 'open' | 'closed' | 'all'; mine: boolean; words: string }

export type CaseLine = {
  id: string
  code: string
  title: string
  question: string
  isRestricted: boolean
  openedOn: string
  closedOn: string | null
  lead: string | null
  letters: number
  replies: number
  late: number
  commitments: number
  /** The newest line of its history: the type of the event, and the day in the time zone of the workspace. */
  lastType: string | null
  lastOn: string | null
}

const pageSize = 50

/**
 * Cases, newest first, fifty a page: `after` is the last line of the page before. Counts are made for the page's lines
 * only. Returns one line more than a page when there are more. Lateness is counted against `today`.
 */
export function listCases(
  actor: Actor,
  filter: CaseFilter,
  today: Day,
  after: { openedOn: string; id: string } | null,
): Promise<CaseLine[]> {
  const { workspaceId, memberId } = actor
  const state = {
    open: Prisma.sql`AND "closedOn" IS NULL`,
    closed: Prisma.sql`AND "closedOn" IS NOT NULL`,
    all: Prisma.empty,
  }[filter.state]
  const mine = filter.mine ? Prisma.sql`AND "leadId" = ${memberId}::uuid` : Prisma.empty
  const words = filter.words
    ? Prisma.sql`AND ("title" ILIKE ${`%${filter.words}%`} OR "code" ILIKE ${`${filter.words}%`})`
    : Prisma.empty
  const keyset = after
    ? Prisma.sql`AND ("openedOn", "id") < (${after.openedOn}::date, ${after.id}::uuid)`
    : Prisma.empty
  return readRecord(
    actor,
    (tx) => tx.$queryRaw<CaseLine[]>`
    WITH page AS (
      SELECT * FROM "Case" WHERE "workspaceId" = ${workspaceId}::uuid ${state} ${mine} ${words} ${keyset}
      ORDER BY "openedOn" DESC, "id" DESC LIMIT ${pageSize + 1}
    )
    SELECT c."id"::text, c."code", c."title", c."question", c."isRestricted",
      to_char(c."openedOn", 'YYYY-MM-DD') AS "openedOn", to_char(c."closedOn", 'YYYY-MM-DD') AS "closedOn",
      (SELECT m."name" FROM "Member" m WHERE m."workspaceId" = ${workspaceId}::uuid AND m."id" = c."leadId") AS lead,
      (SELECT count(*)::int FROM "Letter" l WHERE l."workspaceId" = ${workspaceId}::uuid AND l."caseId" = c."id") AS letters,
      (SELECT count(*)::int FROM "Reply" r WHERE r."workspaceId" = ${workspaceId}::uuid AND r."caseId" = c."id") AS replies,
      (SELECT count(*)::int FROM "Recipient" r WHERE r."workspaceId" = ${workspaceId}::uuid AND r."caseId" = c."id"
        AND r."state" IN ('sent', 'acknowledged', 'holding_reply', 'partly_answered') AND r."dueOn" < ${dateOf(today)}::date) AS late,
      (SELECT count(*)::int FROM "Commitment" k WHERE k."workspaceId" = ${workspaceId}::uuid AND k."caseId" = c."id") AS commitments,
      newest."type" AS "lastType", to_char(newest."at" AT TIME ZONE ${actor.timeZone}, 'YYYY-MM-DD') AS "lastOn"
    FROM page c
    LEFT JOIN LATERAL (
      SELECT e."type", e."at" FROM "Event" e WHERE e."workspaceId" = ${workspaceId}::uuid AND e."caseId" = c."id"
      ORDER BY e."at" DESC, e."id" DESC LIMIT 1
    ) newest ON true
    ORDER BY c."openedOn" DESC, c."id" DESC`,
  )
}

/** Open cases to choose from in forms, newest first. */
export const listCaseOptions = (actor: Actor) =>
  readRecord(actor, (tx) =>
    tx.case.findMany({
      ...openCaseOptions,
      where: { workspaceId: actor.workspaceId, ...openCaseOptions.where },
    }),
  )

/**
 * The code that the next case of a year will most likely get: after the counter, which knows hidden cases too, and after
 * what is seen. Whoever saves first gets it.
 */
async function proposeCode(tx: Tx, workspaceId: string, year: number): Promise<string> {
  const [reached] = await tx.$queryRaw<{ last: number }[]>`
    SELECT GREATEST(
      (SELECT "last" FROM "CaseCodeCounter" WHERE "workspaceId" = ${workspaceId}::uuid AND "year" = ${year}),
      (SELECT max(substr("code", 6)::int) FROM "Case"
        WHERE "workspaceId" = ${workspaceId}::uuid AND "code" ~ ${`^${year}-[0-9]{1,4}$`}), 0) AS "last"`
  return codeOf(year, (reached?.last ?? 0) + 1)
}

/** What the forms to open and to change a case need: members to choose from, and the next free code of the year. */
export async function getCaseForm(actor: Actor, year: string, caseId: string | null) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const members = await selectMembers(tx, workspaceId)
    const nextCode = await proposeCode(tx, workspaceId, Number(year))
    const found = caseId
      ? await tx.case.findUnique({
          where: { workspaceId_id: { workspaceId, id: caseId } },
          relationLoadStrategy: 'join',
          select: {
            id: true,
            code: true,
            title: true,
            question: true,
            summary: true,
            leadId: true,
            tags: true,
            isRestricted: true,
            closedOn: true,
            version: true,
            members: { select: { memberId: true } },
          },
        })
      : null
    return { members, leads: await withCharged(tx, workspaceId, members, found?.leadId), nextCode, found }
  })
}
