import 'server-only'
import type { Tx } from '@/lib/db'
import type { InstitutionInLine } from '@/lib/deadlines/derive-due'
import { lineAbove } from '@/lib/reply-rules/line-above'

/** An institution and those above it, own first, with the rules and the calendar that each has. */
export function selectLine(tx: Tx, workspaceId: string, institutionId: string): Promise<InstitutionInLine[]> {
  return tx.$queryRaw<InstitutionInLine[]>`
    WITH RECURSIVE ${lineAbove(workspaceId, institutionId)}
    SELECT "replyRuleId" AS "anyRule", "calendarId",
      (SELECT COALESCE(json_object_agg(k."kind", k."ruleId"), '{}') FROM "InstitutionRule" k
        WHERE k."workspaceId" = ${workspaceId}::uuid AND k."institutionId" = line."id") AS "ruleFor"
    FROM line ORDER BY depth`
}

type Row = InstitutionInLine & { id: string; parentId: string | null }

/** The same for every institution of a workspace at once, by id; a hierarchy is followed for twenty steps. */
export async function selectLines(tx: Tx, workspaceId: string): Promise<Map<string, InstitutionInLine[]>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT i."id"::text, i."parentId"::text, i."replyRuleId" AS "anyRule", i."calendarId",
      (SELECT COALESCE(json_object_agg(k."kind", k."ruleId"), '{}') FROM "InstitutionRule" k
        WHERE k."workspaceId" = i."workspaceId" AND k."institutionId" = i."id") AS "ruleFor"
    FROM "Institution" i WHERE i."workspaceId" = ${workspaceId}::uuid`
  const byId = new Map(rows.map((row) => [row.id, row]))
  const lineOf = (row: Row): InstitutionInLine[] => {
    const line: Row[] = []
    for (let at: Row | undefined = row; at && line.length <= 20; at = at.parentId ? byId.get(at.parentId) : undefined)
      line.push(at)
    return line
  }
  return new Map(rows.map((row) => [row.id, lineOf(row)]))
}
