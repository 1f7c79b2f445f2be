import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { caseDocuments, type CaseDocument } from '@/lib/commitments/case-documents'
import type { CommitmentFilter } from '@/lib/commitments/filter'
import { Prisma, type Tx } from '@/lib/db'

type Option = { id: string; name: string }
export type FilterOptions = {
  institutions: Option[]
  cases: Option[]
  members: Option[]
  documents: CaseDocument[]
  themes: string[]
  lists: { name: string; query: string }[]
}

const caseOf = (workspaceId: string, id: string) =>
  Prisma.sql`(SELECT "caseId" FROM "Commitment" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${id}::uuid)`

/**
 * Institutions, cases, themes and members to choose from, each list cut at two hundred, and what is chosen whether or not
 * it is among them; the actor's own lists; and for the line that is open the documents of its case, which an update can
 * name as its source. One statement. Whether an institution promised anything is its first line in an index: as an EXISTS it
 * was joined to all commitments of the workspace, and without an order they were gone through one by one.
 */
export async function selectFilterOptions(
  tx: Tx,
  { workspaceId, memberId }: Actor,
  { institutionIds, caseId }: CommitmentFilter,
  openId: string | null,
): Promise<FilterOptions> {
  const [options] = await tx.$queryRaw<FilterOptions[]>`
    SELECT
      (SELECT COALESCE(json_agg(i), '[]') FROM (
        (SELECT "id", "name" FROM "Institution"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ANY (${institutionIds}::uuid[]))
        UNION ALL
        (SELECT i."id", i."name" FROM "Institution" i
          CROSS JOIN LATERAL (SELECT 1 FROM "CommitmentInstitution" ci
            WHERE ci."workspaceId" = ${workspaceId}::uuid AND ci."institutionId" = i."id" ORDER BY ci."commitmentId" LIMIT 1) promised
          WHERE i."workspaceId" = ${workspaceId}::uuid AND i."id" <> ALL (${institutionIds}::uuid[])
          ORDER BY i."name" LIMIT 200)) i) AS institutions,
      (SELECT COALESCE(json_agg(c), '[]') FROM (
        (SELECT "id", "title" AS name FROM "Case" WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${caseId}::uuid)
        UNION ALL
        (SELECT "id", "title" FROM "Case"
          WHERE "workspaceId" = ${workspaceId}::uuid AND "id" IS DISTINCT FROM ${caseId}::uuid
          ORDER BY "openedOn" DESC, "id" DESC LIMIT 200)) c) AS cases,
      (SELECT COALESCE(json_agg(m), '[]') FROM (SELECT "id", "name" FROM "Member"
        WHERE "workspaceId" = ${workspaceId}::uuid AND "removedAt" IS NULL ORDER BY "name" LIMIT 200) m) AS members,
      ${openId === null ? Prisma.sql`'[]'::json` : caseDocuments(workspaceId, caseOf(workspaceId, openId))} AS documents,
      (SELECT COALESCE(json_agg(theme), '[]') FROM (SELECT DISTINCT theme FROM "Case", unnest("tags") AS theme
        WHERE "workspaceId" = ${workspaceId}::uuid ORDER BY theme LIMIT 200) t) AS themes,
      (SELECT COALESCE(json_agg(l), '[]') FROM (SELECT "name", "query" FROM "SavedList"
        WHERE "workspaceId" = ${workspaceId}::uuid AND "memberId" = ${memberId}::uuid ORDER BY "name") l) AS lists`
  return options ?? { institutions: [], cases: [], members: [], documents: [], themes: [], lists: [] }
}
