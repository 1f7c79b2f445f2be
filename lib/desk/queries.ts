import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { addDays, type Day } from '@/lib/dates'
import { Prisma, readRecord, type Tx } from '@/lib/db'
import { dueSoonDays } from '@/lib/deadlines/status'
import { nextDate, type NextDate } from '@/lib/desk/next-date'
import { deskLines } from '@/lib/desk/policy'
import { awake, inOpenCase, type Scope } from '@/lib/desk/scope'
import type { CommitmentState, RecipientState, ReplyKind, StateReason } from '@/prisma/generated/enums'

export type DeskReply = {
  id: string
  kind: ReplyKind
  subject: string
  receivedOn: string
  promisedOn: string | null
  institution: string
  caseTitle: string
  passages: number
  by: string
}
export type DeskRecipient = {
  id: string
  letterId: string
  caseId: string
  state: RecipientState
  dueOn: string | null
  sentOn: string | null
  stateOn: string | null
  institution: string
  subject: string
  caseTitle: string
  owner: string | null
}
export type DeskCommitment = {
  id: string
  title: string
  nextCheckOn: string
  status: CommitmentState
  reason: StateReason | null
  institution: string
  caseTitle: string
  owner: string | null
}
export type DeskFollowUp = {
  id: string
  what: string
  dueOn: string
  caseTitle: string
  assignee: string | null
  version: number
}

export type Desk = {
  replies: DeskReply[]
  recipients: DeskRecipient[]
  commitments: DeskCommitment[]
  followUps: DeskFollowUp[]
  /** Where nothing waits: what comes next, if a day is known. */
  next: NextDate | null
}

const selectReplies = (tx: Tx, scope: Scope) => {
  const { workspaceId, memberId } = scope
  const mine = memberId ? Prisma.sql`AND r."createdById" = ${memberId}::uuid` : Prisma.empty
  return tx.$queryRaw<DeskReply[]>`
    WITH page AS (
      SELECT * FROM "Reply" r WHERE r."workspaceId" = ${workspaceId}::uuid AND r."readAt" IS NULL ${mine}
        ${awake(scope, Prisma.sql`r."id"`)} ${inOpenCase(scope, Prisma.sql`r."caseId"`)}
      ORDER BY r."receivedOn", r."id" LIMIT ${deskLines + 1}
    )
    SELECT r."id"::text, r."kind"::text, r."subject", to_char(r."receivedOn", 'YYYY-MM-DD') AS "receivedOn",
      to_char(r."promisedOn", 'YYYY-MM-DD') AS "promisedOn", i."name" AS institution, c."title" AS "caseTitle", m."name" AS by,
      (SELECT count(*)::int FROM "Passage" p JOIN "Document" d ON d."workspaceId" = p."workspaceId" AND d."id" = p."documentId"
        WHERE d."workspaceId" = ${workspaceId}::uuid AND d."replyId" = r."id") AS passages
    FROM page r
    JOIN "Institution" i ON i."workspaceId" = ${workspaceId}::uuid AND i."id" = r."institutionId"
    JOIN "Case" c ON c."workspaceId" = ${workspaceId}::uuid AND c."id" = r."caseId"
    JOIN "Member" m ON m."workspaceId" = ${workspaceId}::uuid AND m."id" = r."createdById"
    ORDER BY r."receivedOn", r."id"`
}

/**
 * The states are written out, not passed: only so are they the predicate of the partial indexes (see the migration
 * desk_indexes), and the walk along the due days stops after a page.
 */
const selectRecipients = (tx: Tx, scope: Scope) => {
  const { workspaceId, memberId, today } = scope
  const own = memberId ? Prisma.sql`AND r."ownerId" = ${memberId}::uuid` : Prisma.empty
  const mine = Prisma.sql`${own} ${awake(scope, Prisma.sql`r."id"`)} ${inOpenCase(scope, Prisma.sql`r."caseId"`)}`
  const until = addDays(today, dueSoonDays)
  return tx.$queryRaw<DeskRecipient[]>`
    WITH owing AS (
      (SELECT * FROM "Recipient" r WHERE r."workspaceId" = ${workspaceId}::uuid
        AND r."state" IN ('sent', 'acknowledged', 'holding_reply', 'partly_answered')
        AND r."dueOn" <= ${until}::date ${mine} ORDER BY r."dueOn", r."id" LIMIT ${deskLines + 1})
      UNION ALL (SELECT * FROM "Recipient" r WHERE r."workspaceId" = ${workspaceId}::uuid AND r."state" = 'delivery_failed' ${mine}
        ORDER BY r."dueOn", r."id" LIMIT ${deskLines + 1})
    ),
    page AS (SELECT * FROM owing ORDER BY "dueOn" NULLS LAST, "id" LIMIT ${deskLines + 1})
    SELECT r."id"::text, r."letterId"::text, r."caseId"::text, r."state"::text, to_char(r."dueOn", 'YYYY-MM-DD') AS "dueOn",
      to_char(l."sentOn", 'YYYY-MM-DD') AS "sentOn", to_char(r."stateOn", 'YYYY-MM-DD') AS "stateOn",
      i."name" AS institution, l."subject", c."title" AS "caseTitle",
      (SELECT m."name" FROM "Member" m WHERE m."workspaceId" = ${workspaceId}::uuid AND m."id" = r."ownerId") AS owner
    FROM page r
    JOIN "Letter" l ON l."workspaceId" = ${workspaceId}::uuid AND l."id" = r."letterId"
    JOIN "Institution" i ON i."workspaceId" = ${workspaceId}::uuid AND i."id" = r."institutionId"
    JOIN "Case" c ON c."workspaceId" = ${workspaceId}::uuid AND c."id" = r."caseId"
    ORDER BY r."dueOn" NULLS LAST, r."id"`
}

type Duties = Pick<Desk, 'commitments' | 'followUps' | 'next'>

/**
 * Commitments whose check date has come and follow-ups that are due by tomorrow, in one statement. Where they, too, leave an
 * empty desk empty, it also answers what comes next.
 */
async function selectDuties(tx: Tx, scope: Scope, isEmptyYet: boolean): Promise<Duties> {
  const { workspaceId, memberId, today } = scope
  const owner = memberId ? Prisma.sql`AND c."ownerId" = ${memberId}::uuid` : Prisma.empty
  const owned = Prisma.sql`${owner} ${awake(scope, Prisma.sql`c."id"`)} ${inOpenCase(scope, Prisma.sql`c."caseId"`)}`
  const assignee = memberId ? Prisma.sql`AND f."assigneeId" = ${memberId}::uuid` : Prisma.empty
  const assigned = Prisma.sql`${assignee} ${awake(scope, Prisma.sql`f."id"`)} ${inOpenCase(scope, Prisma.sql`f."caseId"`)}`
  const [duties] = await tx.$queryRaw<Duties[]>`
    WITH checks AS (
      SELECT c."id", c."title", c."caseId", c."ownerId", c."nextCheckOn", newest."status", newest."reason"
      FROM "Commitment" c
      CROSS JOIN LATERAL (
        SELECT u."status", u."reason" FROM "CommitmentUpdate" u
        WHERE u."workspaceId" = ${workspaceId}::uuid AND u."commitmentId" = c."id" AND u."withdrawsId" IS NULL
          AND NOT EXISTS (SELECT 1 FROM "CommitmentUpdate" w WHERE w."workspaceId" = ${workspaceId}::uuid AND w."withdrawsId" = u."id")
        ORDER BY u."createdAt" DESC, u."id" DESC LIMIT 1
      ) newest
      WHERE c."workspaceId" = ${workspaceId}::uuid AND c."nextCheckOn" <= ${today}::date
        AND newest."status" IN ('open', 'in_progress', 'stalled', 'partly_kept') ${owned}
      ORDER BY c."nextCheckOn", c."id" LIMIT ${deskLines + 1}
    ),
    dues AS (
      SELECT * FROM "FollowUp" f WHERE f."workspaceId" = ${workspaceId}::uuid AND f."doneOn" IS NULL
        AND f."dueOn" <= ${addDays(today, 1)}::date ${assigned}
      ORDER BY f."dueOn", f."id" LIMIT ${deskLines + 1}
    )
    SELECT
      (SELECT COALESCE(json_agg(json_build_object(
          'id', k."id", 'title', k."title", 'nextCheckOn', to_char(k."nextCheckOn", 'YYYY-MM-DD'), 'status', k."status", 'reason', k."reason",
          'caseTitle', c."title",
          'owner', (SELECT m."name" FROM "Member" m WHERE m."workspaceId" = ${workspaceId}::uuid AND m."id" = k."ownerId"),
          'institution', (SELECT string_agg(i."name", ', ' ORDER BY ci."position") FROM "CommitmentInstitution" ci
            JOIN "Institution" i ON i."workspaceId" = ci."workspaceId" AND i."id" = ci."institutionId"
            WHERE ci."workspaceId" = ${workspaceId}::uuid AND ci."commitmentId" = k."id")
        ) ORDER BY k."nextCheckOn", k."id"), '[]')
        FROM checks k JOIN "Case" c ON c."workspaceId" = ${workspaceId}::uuid AND c."id" = k."caseId") AS commitments,
      (SELECT COALESCE(json_agg(json_build_object(
          'id', f."id", 'what', f."what", 'dueOn', to_char(f."dueOn", 'YYYY-MM-DD'), 'version', f."version", 'caseTitle', c."title",
          'assignee', (SELECT m."name" FROM "Member" m WHERE m."workspaceId" = ${workspaceId}::uuid AND m."id" = f."assigneeId")
        ) ORDER BY f."dueOn", f."id"), '[]')
        FROM dues f JOIN "Case" c ON c."workspaceId" = ${workspaceId}::uuid AND c."id" = f."caseId") AS "followUps",
      CASE WHEN ${isEmptyYet} AND NOT EXISTS (SELECT 1 FROM checks) AND NOT EXISTS (SELECT 1 FROM dues)
        THEN ${nextDate(scope)} END AS next`
  return duties ?? { commitments: [], followUps: [], next: null }
}

/**
 * Everything that waits for somebody today: of everyone, or of the actor alone. Lateness follows from `today`, the civil
 * day of the workspace, and the days in the rows. Three statements, each along an index.
 */
export function getDesk(actor: Actor, today: Day, onlyMine: boolean): Promise<Desk> {
  const scope = {
    workspaceId: actor.workspaceId,
    memberId: onlyMine ? actor.memberId : null,
    readerId: actor.memberId,
    today,
  }
  return readRecord(actor, async (tx) => {
    const replies = await selectReplies(tx, scope)
    const recipients = await selectRecipients(tx, scope)
    return { replies, recipients, ...(await selectDuties(tx, scope, replies.length + recipients.length === 0)) }
  })
}
