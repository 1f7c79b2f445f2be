import 'server-only'
import type { Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import { documentsOf } from '@/lib/imports/mail/release-document'

type Subject = { documentId: string; replyId?: string | null; letterId?: string | null; itemId: string }

/**
 * Refuses to take something off the record that somebody has worked on since: a passage, a decision on a suggestion, an
 * outcome, a follow-up, a correction by hand, another mail that was put into it.
 * @throws ConflictError `worked_on`
 */
export async function refuseWorkedOn(
  tx: Tx,
  workspaceId: string,
  { documentId, replyId = null, letterId = null, itemId }: Subject,
  version?: number,
): Promise<void> {
  const ids = await documentsOf(tx, workspaceId, documentId)
  const [found] = await tx.$queryRaw<{ isWorkedOn: boolean }[]>`SELECT
    EXISTS (SELECT FROM "Passage" WHERE "workspaceId" = ${workspaceId}::uuid AND "documentId" = ANY(${ids}::uuid[]))
    OR EXISTS (SELECT FROM "Suggestion" WHERE "workspaceId" = ${workspaceId}::uuid AND "documentId" = ANY(${ids}::uuid[]) AND "state" <> 'open')
    OR EXISTS (SELECT FROM "CommitmentUpdate" WHERE "workspaceId" = ${workspaceId}::uuid AND "sourceDocumentId" = ANY(${ids}::uuid[]))
    OR EXISTS (SELECT FROM "ClockEvent" WHERE "workspaceId" = ${workspaceId}::uuid AND "documentId" = ANY(${ids}::uuid[]))
    OR EXISTS (SELECT FROM "MailItem" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" <> ${itemId}::uuid AND "state" = 'filed'
      AND ("replyId" = ${replyId}::uuid OR "letterId" = ${letterId}::uuid))
    OR EXISTS (SELECT FROM "AskOutcome" WHERE "workspaceId" = ${workspaceId}::uuid AND "replyId" = ${replyId}::uuid)
    OR EXISTS (SELECT FROM "FollowUp" WHERE "workspaceId" = ${workspaceId}::uuid AND ("replyId" = ${replyId}::uuid OR "letterId" = ${letterId}::uuid))
    OR EXISTS (SELECT FROM "Reply" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${replyId}::uuid
      AND ("readAt" IS NOT NULL OR "version" <> ${version ?? 0}::int))
    OR EXISTS (SELECT FROM "Letter" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${letterId}::uuid AND "version" <> ${version ?? 0}::int)
    OR EXISTS (SELECT FROM "Recipient" r WHERE r."workspaceId" = ${workspaceId}::uuid AND r."letterId" = ${letterId}::uuid AND (
      r."version" <> 1
      OR EXISTS (SELECT FROM "ReplyRecipient" rr WHERE rr."workspaceId" = r."workspaceId" AND rr."recipientId" = r."id")
      OR EXISTS (SELECT FROM "AskOutcome" o WHERE o."workspaceId" = r."workspaceId" AND o."recipientId" = r."id")
      OR EXISTS (SELECT FROM "FollowUp" f WHERE f."workspaceId" = r."workspaceId" AND f."recipientId" = r."id")
      OR EXISTS (SELECT FROM "ClockEvent" c WHERE c."workspaceId" = r."workspaceId" AND c."recipientId" = r."id")
      OR EXISTS (SELECT FROM "Document" d WHERE d."workspaceId" = r."workspaceId" AND d."recipientId" = r."id")))
    OR EXISTS (SELECT FROM "Document" d WHERE d."workspaceId" = ${workspaceId}::uuid AND d."id" <> ALL(${ids}::uuid[])
      AND (d."letterId" = ${letterId}::uuid OR d."replyId" = ${replyId}::uuid)) AS "isWorkedOn"`
  if (found?.isWorkedOn) throw new ConflictError('worked_on')
}
