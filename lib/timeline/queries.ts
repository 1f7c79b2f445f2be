import 'server-only'
import type { Tx } from '@/lib/db'
import { Prisma } from '@/lib/db'

/** One line of a case's timeline: what happened on which day, with the words that its kind needs. */
export type TimelineEntry = {
  kind: 'letter' | 'reply' | 'source' | 'update' | 'follow_up'
  id: string
  /** The commitment of an update; the record itself otherwise. */
  subjectId: string
  /** 'YYYY-MM-DD' */
  on: string
  title: string
  /** letter kind, reply kind, source kind, commitment status; for a follow-up 'done' or 'planned'. */
  detail: string
  /** Institutions concerned, in order. */
  institutions: string[]
  recipients: number
  asks: number
  commitments: number
}

/** Where a page of the timeline ends: the next one begins after it. */
export type TimelineCursor = { on: string; id: string }

/**
 * The timeline of a case, newest first: letters on the day sent, replies on the day received, sources on their date,
 * updates on the day they were made, follow-ups on the day done, or due. One statement. The draft letter has no day yet
 * and is left out. `limit` + 1 rows are returned, so that the caller can see whether there are more.
 */
export async function selectTimeline(
  tx: Tx,
  workspaceId: string,
  caseId: string,
  { limit, after }: { limit: number; after?: TimelineCursor | null },
): Promise<TimelineEntry[]> {
  const keyset = after
    ? Prisma.sql`WHERE ("on", "id") < (${after.on}::date, ${after.id}::uuid)`
    : Prisma.sql`WHERE "on" IS NOT NULL`
  return tx.$queryRaw<TimelineEntry[]>`
    WITH entries AS (
      SELECT 'letter' AS kind, l."id", l."id" AS "subjectId", l."sentOn" AS "on", l."subject" AS title, l."kind"::text AS detail
      FROM "Letter" l WHERE l."workspaceId" = ${workspaceId}::uuid AND l."caseId" = ${caseId}::uuid AND l."sentOn" IS NOT NULL
      UNION ALL
      SELECT 'reply', r."id", r."id", r."receivedOn", r."subject", r."kind"::text
      FROM "Reply" r WHERE r."workspaceId" = ${workspaceId}::uuid AND r."caseId" = ${caseId}::uuid
      UNION ALL
      SELECT 'source', s."id", s."id", s."datedOn", s."title", s."kind"::text
      FROM "Source" s WHERE s."workspaceId" = ${workspaceId}::uuid AND s."caseId" = ${caseId}::uuid
      UNION ALL
      SELECT 'update', u."id", u."commitmentId", u."madeOn", c."title", u."status"::text
      FROM "CommitmentUpdate" u
      JOIN "Commitment" c ON c."workspaceId" = u."workspaceId" AND c."id" = u."commitmentId"
      WHERE u."workspaceId" = ${workspaceId}::uuid AND u."caseId" = ${caseId}::uuid AND u."withdrawsId" IS NULL
        AND u."sourcePassageId" IS DISTINCT FROM c."passageId"
        AND NOT EXISTS (
          SELECT 1 FROM "CommitmentUpdate" w WHERE w."workspaceId" = u."workspaceId" AND w."withdrawsId" = u."id")
      UNION ALL
      SELECT 'follow_up', f."id", f."id", COALESCE(f."doneOn", f."dueOn"), f."what",
        CASE WHEN f."doneOn" IS NULL THEN 'planned' ELSE 'done' END
      FROM "FollowUp" f WHERE f."workspaceId" = ${workspaceId}::uuid AND f."caseId" = ${caseId}::uuid
    ),
    shown AS (SELECT * FROM entries ${keyset} ORDER BY "on" DESC, "id" DESC LIMIT ${limit + 1})
    SELECT shown.kind, shown."id"::text, shown."subjectId"::text, to_char(shown."on", 'YYYY-MM-DD') AS "on", shown.title, shown.detail,
      ARRAY(
        SELECT i."name" FROM "Institution" i WHERE i."workspaceId" = ${workspaceId}::uuid AND i."id" IN (
          SELECT "institutionId" FROM "Recipient" WHERE "workspaceId" = ${workspaceId}::uuid AND shown.kind = 'letter' AND "letterId" = shown."id"
          UNION ALL
          SELECT "institutionId" FROM "Reply" WHERE "workspaceId" = ${workspaceId}::uuid AND shown.kind = 'reply' AND "id" = shown."id"
          UNION ALL
          SELECT "institutionId" FROM "SourcePublisher" WHERE "workspaceId" = ${workspaceId}::uuid AND shown.kind = 'source' AND "sourceId" = shown."id")
        ORDER BY i."name") AS institutions,
      (SELECT count(*)::int FROM "Recipient" r WHERE r."workspaceId" = ${workspaceId}::uuid AND shown.kind = 'letter' AND r."letterId" = shown."id") AS recipients,
      (SELECT count(*)::int FROM "Ask" a WHERE a."workspaceId" = ${workspaceId}::uuid AND shown.kind = 'letter' AND a."letterId" = shown."id") AS asks,
      (SELECT count(*)::int FROM "Commitment" c JOIN "Document" d ON d."workspaceId" = c."workspaceId" AND d."id" = c."documentId"
        WHERE c."workspaceId" = ${workspaceId}::uuid AND shown.kind IN ('reply', 'source') AND c."caseId" = ${caseId}::uuid
          AND (d."replyId" = shown."id" OR d."sourceId" = shown."id")) AS commitments
    FROM shown ORDER BY shown."on" DESC, shown."id" DESC`
}
