import 'server-only'
import type { Tx } from '@/lib/db'

/** How many items of a case can be ticked at all. Drafts were never sent, and internal notes are never exported. */
export async function countItems(tx: Tx, workspaceId: string, caseId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ items: number }[]>`
    SELECT (
      (SELECT count(*) FROM "Letter" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid AND "sentOn" IS NOT NULL) +
      (SELECT count(*) FROM "Reply" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid) +
      (SELECT count(*) FROM "Source" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid) +
      (SELECT count(*) FROM "Commitment" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid) +
      (SELECT count(*) FROM "Claim" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid) +
      (SELECT count(*) FROM "Reference" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid) +
      (SELECT count(*) FROM "FollowUp" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid)
    )::int AS items`
  return row?.items ?? 0
}
