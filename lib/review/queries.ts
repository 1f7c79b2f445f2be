import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { caseDocuments, type CaseDocument } from '@/lib/commitments/case-documents'
import type { CommitmentFilter } from '@/lib/commitments/filter'
import { commitmentWhole, type CommitmentPage } from '@/lib/commitments/queries'
import { selectCommitmentIds } from '@/lib/commitments/select-page'
import type { Day } from '@/lib/dates'
import { Prisma, readRecord, type Tx } from '@/lib/db'
import { displayQuote } from '@/lib/documents/anchor'
import { longestReview } from '@/lib/review/schema'

/** Characters of the document before and behind the passage, from which whole sentences are cut. */
const aroundChars = 500

type Option = { id: string; name: string }
export type ReviewAround = {
  /** The text of the document around the passage; '' where it cannot be cut out. */
  stretch: string
  language: string
  nextTitle: string | null
  nextSaidBy: string | null
  members: Option[]
  documents: CaseDocument[]
  passages: { id: string; quote: string; on: string }[]
}

/**
 * What a walk through commitments has left, and the one it stands at: `atId` where it is still to do or was asked for by
 * its address, else the first. Three statements.
 */
export async function getReview(
  actor: Actor,
  filter: CommitmentFilter,
  given: { today: Day; beganAt: Date; atId: string | null },
): Promise<{ ids: string[]; current: CommitmentPage | null; around: ReviewAround | null }> {
  const { workspaceId, memberId } = actor
  const { today, beganAt, atId } = given
  return readRecord(actor, async (tx) => {
    const rows = await selectCommitmentIds(tx, workspaceId, filter, {
      today,
      after: null,
      limit: longestReview + 1,
      walk: { memberId, beganAt },
    })
    const ids = rows.map(({ id }) => id)
    const id = atId ?? ids[0]
    if (!id) return { ids, current: null, around: null }
    const current = await tx.commitment.findUnique({
      where: { workspaceId_id: { workspaceId, id } },
      relationLoadStrategy: 'join',
      select: commitmentWhole,
    })
    const nextId = ids[ids.indexOf(id) + 1] ?? null
    return { ids, current, around: current && (await selectAround(tx, workspaceId, id, nextId)) }
  })
}

/** The words around the passage, what the form can choose from, and what comes next. One statement. */
async function selectAround(tx: Tx, workspaceId: string, id: string, nextId: string | null) {
  const [around] = await tx.$queryRaw<ReviewAround[]>`
    WITH this AS (
      SELECT c."caseId", c."madeOn", p."start", p."quote", t."text", COALESCE(r."language", s."language", 'en') AS language
      FROM "Commitment" c
      JOIN "Passage" p ON p."workspaceId" = ${workspaceId}::uuid AND p."id" = c."passageId"
      JOIN "Document" d ON d."workspaceId" = ${workspaceId}::uuid AND d."id" = c."documentId"
      LEFT JOIN "DocumentText" t ON t."workspaceId" = ${workspaceId}::uuid AND t."documentId" = d."id" AND t."version" = p."textVersion"
      LEFT JOIN "Reply" r ON r."workspaceId" = ${workspaceId}::uuid AND r."id" = d."replyId"
      LEFT JOIN "Source" s ON s."workspaceId" = ${workspaceId}::uuid AND s."id" = d."sourceId"
      WHERE c."workspaceId" = ${workspaceId}::uuid AND c."id" = ${id}::uuid
    )
    SELECT this.language,
      COALESCE(substring(this."text" FROM greatest(1, this."start" + 1 - ${aroundChars}) FOR ${2 * aroundChars} + char_length(this."quote")), '') AS stretch,
      (SELECT n."title" FROM "Commitment" n WHERE n."workspaceId" = ${workspaceId}::uuid AND n."id" = ${nextId}::uuid) AS "nextTitle",
      (SELECT string_agg(i."name", ', ' ORDER BY ci."position") FROM "CommitmentInstitution" ci
        JOIN "Institution" i ON i."workspaceId" = ci."workspaceId" AND i."id" = ci."institutionId"
        WHERE ci."workspaceId" = ${workspaceId}::uuid AND ci."commitmentId" = ${nextId}::uuid) AS "nextSaidBy",
      (SELECT COALESCE(json_agg(m), '[]') FROM (SELECT "id", "name" FROM "Member"
        WHERE "workspaceId" = ${workspaceId}::uuid AND "removedAt" IS NULL ORDER BY "name" LIMIT 200) m) AS members,
      ${caseDocuments(workspaceId, Prisma.sql`this."caseId"`)} AS documents,
      (SELECT COALESCE(json_agg(q), '[]') FROM (
        SELECT q."id", left(q."quote", 160) AS quote, to_char(COALESCE(r."receivedOn", s."datedOn"), 'YYYY-MM-DD') AS on
        FROM "Passage" q
        JOIN "Document" d ON d."workspaceId" = ${workspaceId}::uuid AND d."id" = q."documentId"
        LEFT JOIN "Reply" r ON r."workspaceId" = ${workspaceId}::uuid AND r."id" = d."replyId"
        LEFT JOIN "Source" s ON s."workspaceId" = ${workspaceId}::uuid AND s."id" = d."sourceId"
        WHERE q."workspaceId" = ${workspaceId}::uuid AND q."caseId" = this."caseId"
          AND COALESCE(r."receivedOn", s."datedOn") > this."madeOn"
        ORDER BY COALESCE(r."receivedOn", s."datedOn") DESC, q."start" LIMIT 100) q) AS passages
    FROM this`
  if (!around) return null
  return { ...around, passages: around.passages.map((one) => ({ ...one, quote: displayQuote(one.quote) })) }
}
