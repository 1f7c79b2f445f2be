import 'server-only'
import type { Tx } from '@/lib/db'

/** Something that a person did to what an import made: the deed as an event type, who did it, and on what. */
export type HandChange = { type: string; who: string; what: string }

const shownMost = 20

/**
 * What was done by hand to the records of an import since: events on them or in its cases that the import did not write,
 * replies that answer its recipients, and recipients of earlier letters that it had moved and that moved on. Newest first.
 */
export async function findChanges(tx: Tx, workspaceId: string, importId: string): Promise<HandChange[]> {
  return tx.$queryRaw<HandChange[]>`
    WITH ours AS (
      SELECT "recordId" AS id, "kind", "before" FROM "ImportRecord"
      WHERE "workspaceId" = ${workspaceId}::uuid AND "importId" = ${importId}::uuid
    ), ended AS (
      SELECT "createdAt" AS at FROM "Import" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${importId}::uuid
    ), changes AS (
      SELECT e."type", e."actorName" AS who, e."subjectId", e."at" FROM "Event" e, ended
      WHERE e."workspaceId" = ${workspaceId}::uuid AND e."at" >= ended.at AND e."data" ->> 'importId' IS DISTINCT FROM ${importId}
        AND e."type" NOT IN ('recipient.due_moved', 'institution.added', 'organisation.added')
        AND (e."subjectId" IN (SELECT id FROM ours WHERE "kind" NOT IN ('institution', 'organisation', 'moved'))
          OR e."caseId" IN (SELECT id FROM ours WHERE "kind" = 'case'))
      UNION ALL
      SELECT 'reply.recorded', m."name", rr."replyId", r."createdAt" FROM "ReplyRecipient" rr
      JOIN "Reply" r ON r."workspaceId" = rr."workspaceId" AND r."id" = rr."replyId"
      JOIN "Member" m ON m."workspaceId" = r."workspaceId" AND m."id" = r."createdById"
      WHERE rr."workspaceId" = ${workspaceId}::uuid AND rr."recipientId" IN (SELECT id FROM ours WHERE "kind" = 'recipient')
        AND rr."replyId" NOT IN (SELECT id FROM ours)
      UNION ALL
      SELECT 'recipient.state_set', '', p."id", now() FROM "Recipient" p JOIN ours ON ours.id = p."id" AND ours."kind" = 'moved'
      WHERE p."workspaceId" = ${workspaceId}::uuid AND p."version" <> (ours."before" ->> 'version')::int
    )
    SELECT DISTINCT ON (c."at", c."type", c."subjectId") c."type", c.who, COALESCE(
      (SELECT "subject" FROM "Letter" l WHERE l."workspaceId" = ${workspaceId}::uuid AND l."id" = c."subjectId"),
      (SELECT l."subject" FROM "Recipient" p JOIN "Letter" l ON l."workspaceId" = p."workspaceId" AND l."id" = p."letterId"
        WHERE p."workspaceId" = ${workspaceId}::uuid AND p."id" = c."subjectId"),
      (SELECT i."name" FROM "Reply" r JOIN "Institution" i ON i."workspaceId" = r."workspaceId" AND i."id" = r."institutionId"
        WHERE r."workspaceId" = ${workspaceId}::uuid AND r."id" = c."subjectId"),
      (SELECT "title" FROM "Commitment" k WHERE k."workspaceId" = ${workspaceId}::uuid AND k."id" = c."subjectId"),
      (SELECT "title" FROM "Case" k WHERE k."workspaceId" = ${workspaceId}::uuid AND k."id" = c."subjectId"),
      (SELECT "title" FROM "Source" s WHERE s."workspaceId" = ${workspaceId}::uuid AND s."id" = c."subjectId"),
      (SELECT "what" FROM "FollowUp" f WHERE f."workspaceId" = ${workspaceId}::uuid AND f."id" = c."subjectId"), '') AS what
    FROM changes c ORDER BY c."at" DESC, c."type", c."subjectId" LIMIT ${shownMost}`
}
