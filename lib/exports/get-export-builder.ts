import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import type { ItemKind } from '@/lib/exports/schema'

/** A line that can be ticked: its day ('YYYY-MM-DD'), and what it is called. */
export type ExportItem = { id: string; on: string | null; title: string; detail: string }
export type ExportItems = Record<ItemKind, ExportItem[]>

export type BuilderCase = ExportItems & {
  case: { id: string; code: string; title: string; sampleNote: string | null }
  notes: number
}

/**
 * What of each case can be ticked, and how many notes stay behind, in the order of the ids. Null when one of the cases is
 * missing, foreign or hidden. One statement.
 */
export async function getExportBuilder(actor: Actor, caseIds: string[]): Promise<BuilderCase[] | null> {
  const { workspaceId } = actor
  const found = await readRecord(
    actor,
    (tx) => tx.$queryRaw<BuilderCase[]>`
      SELECT json_build_object('id', k."id", 'code', k."code", 'title', k."title", 'sampleNote', k."sampleNote") AS "case",
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", to_char("sentOn", 'YYYY-MM-DD') AS "on", "subject" AS title, "kind"::text AS detail FROM "Letter"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = k."id" AND "sentOn" IS NOT NULL ORDER BY "sentOn", "id") x) AS letters,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT r."id", to_char(r."receivedOn", 'YYYY-MM-DD') AS "on", i."name" AS title, r."kind"::text AS detail FROM "Reply" r
          JOIN "Institution" i ON i."workspaceId" = r."workspaceId" AND i."id" = r."institutionId"
          WHERE r."workspaceId" = ${workspaceId}::uuid AND r."caseId" = k."id" ORDER BY r."receivedOn", r."id") x) AS replies,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", to_char("datedOn", 'YYYY-MM-DD') AS "on", "title", "kind"::text AS detail FROM "Source"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = k."id" ORDER BY "datedOn", "id") x) AS sources,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", to_char("madeOn", 'YYYY-MM-DD') AS "on", "title", "firmness"::text AS detail FROM "Commitment"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = k."id" ORDER BY "madeOn", "id") x) AS commitments,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", NULL AS "on", "summary" AS title, "finding"::text AS detail FROM "Claim"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = k."id" ORDER BY "id") x) AS claims,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", NULL AS "on", "citation" AS title, '' AS detail FROM "Reference"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = k."id" ORDER BY "id") x) AS "references",
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", to_char("dueOn", 'YYYY-MM-DD') AS "on", "what" AS title, '' AS detail FROM "FollowUp"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = k."id" ORDER BY "dueOn", "id") x) AS "followUps",
        (SELECT count(*)::int FROM "Note" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = k."id") AS notes
      FROM "Case" k WHERE k."workspaceId" = ${workspaceId}::uuid AND k."id" = ANY (${caseIds}::uuid[])
      ORDER BY array_position(${caseIds}::uuid[], k."id")`,
  )
  return found.length === caseIds.length ? found : null
}
