import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import type { ItemKind } from '@/lib/exports/schema'
import type { ExportFormat } from '@/prisma/generated/enums'

/** A line that can be ticked: its day ('YYYY-MM-DD'), and what it is called. */
export type ExportItem = { id: string; on: string | null; title: string; detail: string }
export type ExportItems = Record<ItemKind, ExportItem[]>

/** What of a case can be ticked, and how many notes stay behind, in one statement after the case itself. */
export async function getExportBuilder(actor: Actor, caseId: string) {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const found = await tx.case.findUnique({
      where: { workspaceId_id: { workspaceId, id: caseId } },
      select: { id: true, code: true, title: true, sampleNote: true },
    })
    if (!found) return null
    const [items] = await tx.$queryRaw<(ExportItems & { notes: number })[]>`
      SELECT
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", to_char("sentOn", 'YYYY-MM-DD') AS "on", "subject" AS title, "kind"::text AS detail FROM "Letter"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid AND "sentOn" IS NOT NULL ORDER BY "sentOn", "id") x) AS letters,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT r."id", to_char(r."receivedOn", 'YYYY-MM-DD') AS "on", i."name" AS title, r."kind"::text AS detail FROM "Reply" r
          JOIN "Institution" i ON i."workspaceId" = r."workspaceId" AND i."id" = r."institutionId"
          WHERE r."workspaceId" = ${workspaceId}::uuid AND r."caseId" = ${caseId}::uuid ORDER BY r."receivedOn", r."id") x) AS replies,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", to_char("datedOn", 'YYYY-MM-DD') AS "on", "title", "kind"::text AS detail FROM "Source"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid ORDER BY "datedOn", "id") x) AS sources,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", to_char("madeOn", 'YYYY-MM-DD') AS "on", "title", "firmness"::text AS detail FROM "Commitment"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid ORDER BY "madeOn", "id") x) AS commitments,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", NULL AS "on", "summary" AS title, "finding"::text AS detail FROM "Claim"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid ORDER BY "id") x) AS claims,
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", NULL AS "on", "citation" AS title, '' AS detail FROM "Reference"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid ORDER BY "id") x) AS "references",
        (SELECT COALESCE(json_agg(x), '[]') FROM (SELECT "id", to_char("dueOn", 'YYYY-MM-DD') AS "on", "what" AS title, '' AS detail FROM "FollowUp"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid ORDER BY "dueOn", "id") x) AS "followUps",
        (SELECT count(*)::int FROM "Note" WHERE "workspaceId" = ${workspaceId}::uuid AND "caseId" = ${caseId}::uuid) AS notes`
    return items ? { case: found, ...items } : null
  })
}

/** An export that was made, with its files; null when missing or foreign. */
export const getExport = (actor: Actor, id: string) =>
  readRecord(actor, (tx) =>
    tx.caseExport.findUnique({
      where: { workspaceId_id: { workspaceId: actor.workspaceId, id } },
      relationLoadStrategy: 'join',
      select: {
        id: true,
        preparedFor: true,
        createdAt: true,
        createdBy: { select: { name: true } },
        case: { select: { id: true, code: true, title: true } },
        files: { orderBy: { format: 'asc' }, select: { format: true, name: true, sizeBytes: true, sha256: true } },
      },
    }),
  )

/** One file of an export, for its download; null when missing or foreign. */
export const getExportFile = (actor: Actor, exportId: string, format: ExportFormat) =>
  readRecord(actor, (tx) =>
    tx.caseExportFile.findUnique({
      where: { workspaceId_exportId_format: { workspaceId: actor.workspaceId, exportId, format } },
      select: { name: true, sizeBytes: true, sha256: true },
    }),
  )
