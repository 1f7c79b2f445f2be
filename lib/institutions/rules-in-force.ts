import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { readRecord } from '@/lib/db'
import { makesDue } from '@/lib/deadlines/book'
import { ruleFor, type InstitutionInLine } from '@/lib/deadlines/derive-due'
import { loadBook } from '@/lib/reply-rules/load-book'
import { LetterKind } from '@/prisma/generated/enums'

/** `from` names the institution above that something is inherited from; null where it is the institution's own. */
export type RuleInForceFor = {
  kind: LetterKind
  /** What was given for this very kind, by its id; null inherits. */
  givenId: string | null
  rule: { id: string; name: string; isDraft: boolean; from: string | null } | null
}
export type RulesInForce = {
  kinds: RuleInForceFor[]
  givenCalendarId: string | null
  calendar: { id: string; name: string; from: string | null } | null
}

type Line = InstitutionInLine & { id: string; name: string }

/** Which rule an institution answers each kind of letter by, and by which calendar it counts; own or inherited from where. */
export async function getRulesInForce(actor: Actor, institutionId: string): Promise<RulesInForce> {
  const { workspaceId } = actor
  return readRecord(actor, async (tx) => {
    const line = await tx.$queryRaw<Line[]>`
      WITH RECURSIVE line AS (
        SELECT "id", "name", "parentId", "replyRuleId", "calendarId", 0 AS depth FROM "Institution"
        WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${institutionId}::uuid
        UNION ALL
        SELECT i."id", i."name", i."parentId", i."replyRuleId", i."calendarId", line.depth + 1
        FROM "Institution" i JOIN line ON i."id" = line."parentId"
        WHERE i."workspaceId" = ${workspaceId}::uuid AND line.depth < 20
      )
      SELECT "id"::text, "name", "replyRuleId" AS "anyRule", "calendarId",
        (SELECT COALESCE(json_object_agg(k."kind", k."ruleId"), '{}') FROM "InstitutionRule" k
          WHERE k."workspaceId" = ${workspaceId}::uuid AND k."institutionId" = line."id") AS "ruleFor"
      FROM line ORDER BY depth`
    const book = await loadBook(tx, workspaceId)
    const above = (found: Line) => (found.id === institutionId ? null : found.name)
    const kinds = Object.values(LetterKind).map((kind): RuleInForceFor => {
      const giver = line.find((one) => ruleFor(book, [one], kind))
      const rule = giver && ruleFor(book, [giver], kind)
      const newest = rule?.versions.at(-1)
      return {
        kind,
        givenId: line[0]?.ruleFor[kind] ?? null,
        rule: rule
          ? { id: rule.id, name: rule.name, isDraft: newest ? !makesDue(newest) : true, from: above(giver) }
          : null,
      }
    })
    const keeper = line.find(({ calendarId }) => calendarId !== null)
    const calendar = keeper?.calendarId ? book.calendar(keeper.calendarId) : null
    return {
      kinds,
      givenCalendarId: line[0]?.calendarId ?? null,
      calendar: keeper && calendar ? { id: calendar.id, name: calendar.name, from: above(keeper) } : null,
    }
  })
}
