import 'server-only'
import { dateOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { dueForRecipient } from '@/lib/deadlines/rule-for'
import type { LetterKind } from '@/prisma/generated/enums'

type Dates = { sentOn: Day | null; receivedOn: Day | null; registeredOn: Day | null }

/** Reply rules up the hierarchy, the institution's own first. */
export async function ruleIdsOf(tx: Tx, workspaceId: string, institutionId: string): Promise<(string | null)[]> {
  const line = await tx.$queryRaw<{ replyRuleId: string | null }[]>`
    WITH RECURSIVE line AS (
      SELECT "id", "parentId", "replyRuleId", 0 AS depth FROM "Institution"
      WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${institutionId}::uuid
      UNION ALL
      SELECT i."id", i."parentId", i."replyRuleId", line.depth + 1 FROM "Institution" i JOIN line ON i."id" = line."parentId"
      WHERE i."workspaceId" = ${workspaceId}::uuid AND line.depth < 20
    )
    SELECT "replyRuleId" FROM line ORDER BY depth`
  return line.map(({ replyRuleId }) => replyRuleId)
}

/**
 * The columns that keep a derived due day beside its recipient, with the rule and calendar it came from; all null when
 * nothing is due by any rule. Received is taken to be the day of sending until a day of receipt is known.
 */
export async function dueColumns(tx: Tx, workspaceId: string, institutionId: string, kind: LetterKind, dates: Dates) {
  const days = { sent: dates.sentOn, received: dates.receivedOn ?? dates.sentOn, registered: dates.registeredOn }
  const due = dueForRecipient(await ruleIdsOf(tx, workspaceId, institutionId), kind, days)
  return {
    dueOn: due && dateOf(due.dueOn),
    dueRuleId: due?.ruleId ?? null,
    dueRuleVersion: due?.ruleVersion ?? null,
    dueCalendar: due?.calendarId ?? null,
    dueByHand: false,
  }
}
