import 'server-only'
import { calendarOfRows } from '@/lib/calendars/own-calendar'
import { toDay } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import type { Book } from '@/lib/deadlines/book'
import { shippedCalendar } from '@/lib/deadlines/calendars/shipped'
import { currentRuleId, ruleById } from '@/lib/deadlines/rules'
import type { InstitutionInLine } from '@/lib/deadlines/derive-due'
import type { Calendar, ReplyRule, RuleVersion } from '@/lib/deadlines/schema'
import { lineAbove } from '@/lib/reply-rules/line-above'
import { ownVersion, storedTerms } from '@/lib/reply-rules/terms'
import type { LetterKind } from '@/prisma/generated/enums'

type Kept = {
  rules: { id: string; name: string; kinds: LetterKind[] }[]
  versions: { ruleId: string; number: number; inForceFrom: string | null; inForceTo: string | null; terms: unknown }[]
  calendars: { id: string; name: string; source: string }[]
  days: { calendarId: string; on: string; deed: 'added' | 'removed'; name: string }[]
  years: { calendarId: string; year: number; source: string }[]
  line: LineAbove[]
}

/** An institution or one of those above it: who it is, with the rules and the calendar that it has. */
export type LineAbove = InstitutionInLine & { id: string; name: string }

const versionOf = (row: Kept['versions'][number]): RuleVersion => {
  const { note, source, lastCheckedOn, ...terms } = storedTerms.parse(row.terms)
  return {
    ...terms,
    version: ownVersion(row.number),
    inForceFrom: row.inForceFrom === null ? null : toDay(row.inForceFrom),
    inForceTo: row.inForceTo === null ? null : toDay(row.inForceTo),
    lastCheckedOn: toDay(lastCheckedOn),
    source: source.url === undefined ? { label: source.label } : { label: source.label, url: source.url },
    ...(note === undefined ? {} : { note }),
  }
}

/**
 * Everything the workspace keeps of rules and calendars: it is little. With an institution also the line from it upwards,
 * own first, followed for twenty steps. One statement.
 */
async function selectKept(tx: Tx, workspaceId: string, institutionId: string | null): Promise<Kept> {
  const [row] = await tx.$queryRaw<{ kept: Kept }[]>`
    WITH RECURSIVE ${lineAbove(workspaceId, institutionId)}
    SELECT json_build_object(
      'line', (SELECT COALESCE(json_agg(json_build_object('id', "id", 'name', "name", 'anyRule', "replyRuleId", 'calendarId', "calendarId",
          'ruleFor', (SELECT COALESCE(json_object_agg(k."kind", k."ruleId"), '{}') FROM "InstitutionRule" k
            WHERE k."workspaceId" = ${workspaceId}::uuid AND k."institutionId" = line."id")) ORDER BY depth), '[]')
        FROM line),
      'rules', (SELECT COALESCE(json_agg(json_build_object('id', "id", 'name', "name", 'kinds', "kinds") ORDER BY "name"), '[]')
        FROM "ReplyRule" WHERE "workspaceId" = ${workspaceId}::uuid),
      'versions', (SELECT COALESCE(json_agg(json_build_object('ruleId', "ruleId", 'number', "number", 'inForceFrom', "inForceFrom",
          'inForceTo', "inForceTo", 'terms', "terms") ORDER BY "number"), '[]')
        FROM "ReplyRuleVersion" WHERE "workspaceId" = ${workspaceId}::uuid),
      'calendars', (SELECT COALESCE(json_agg(json_build_object('id', "id", 'name', "name", 'source', "source")), '[]')
        FROM "Calendar" WHERE "workspaceId" = ${workspaceId}::uuid),
      'days', (SELECT COALESCE(json_agg(json_build_object('calendarId', "calendarId", 'on', "on", 'deed', "deed", 'name', "name")
          ORDER BY "createdAt", "id"), '[]')
        FROM "CalendarDay" WHERE "workspaceId" = ${workspaceId}::uuid),
      'years', (SELECT COALESCE(json_agg(json_build_object('calendarId', "calendarId", 'year', "year", 'source', "source")), '[]')
        FROM "CalendarYear" WHERE "workspaceId" = ${workspaceId}::uuid)
    ) AS kept`
  if (!row) throw new Error('A statement without a table gives one row.')
  return row.kept
}

function rulesOf({ rules, versions }: Kept): Map<string, ReplyRule> {
  const byRule = Map.groupBy(versions, ({ ruleId }) => ruleId)
  return new Map(
    rules.map(({ id, name, kinds }) => {
      const shipped = ruleById(id)
      const own = (byRule.get(id) ?? []).map(versionOf)
      const owedBy = shipped?.owedBy ?? 'institution'
      return [id, { id, name, kinds, owedBy, versions: [...(shipped?.versions ?? []), ...own] }]
    }),
  )
}

export type WorkspaceBook = Book & { own: ReplyRule[]; ownCalendars: Kept['calendars'] }

/** The rules and calendars of a workspace: the product's with the corrections of the workspace, and its own. */
export const loadBook = async (tx: Tx, workspaceId: string): Promise<WorkspaceBook> =>
  bookOf(await selectKept(tx, workspaceId, null))

/** The same with the institutions whose rules one of them answers by: itself first, then those above. One statement. */
export async function loadBookFor(
  tx: Tx,
  workspaceId: string,
  institutionId: string,
): Promise<{ book: WorkspaceBook; line: LineAbove[] }> {
  const kept = await selectKept(tx, workspaceId, institutionId)
  return { book: bookOf(kept), line: kept.line }
}

function bookOf(kept: Kept): WorkspaceBook {
  const rules = rulesOf(kept)
  const made = new Map<string, Calendar | null>()
  const makeCalendar = (id: string): Calendar | null => {
    const own = kept.calendars.find((calendar) => calendar.id === id) ?? null
    const shipped = shippedCalendar(id)
    if (!own && !shipped) return null
    const rows = kept.days.filter(({ calendarId }) => calendarId === id)
    const whole = kept.years.filter(({ calendarId }) => calendarId === id)
    return calendarOfRows({ id, own, shipped, rows: rows.map((row) => ({ ...row, on: toDay(row.on) })), whole })
  }
  return {
    own: [...rules.values()],
    ownCalendars: kept.calendars,
    rule: (id) => rules.get(currentRuleId(id)) ?? ruleById(id),
    calendar: (id) => {
      const known = made.get(id)
      if (known !== undefined) return known
      const calendar = makeCalendar(id)
      made.set(id, calendar)
      return calendar
    },
  }
}

/** Whether a workspace knows a rule, of the product or its own. */
export async function knowsRule(tx: Tx, workspaceId: string, id: string): Promise<boolean> {
  if (ruleById(id)) return true
  return (await tx.replyRule.count({ where: { workspaceId, id } })) > 0
}
