import 'server-only'
import { dateOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { untouchedClock } from '@/lib/deadlines/clock'
import { deriveDue, type KnownDays } from '@/lib/deadlines/derive-due'
import { shippedBook } from '@/lib/deadlines/shipped-book'
import type { Channel, LetterKind } from '@/prisma/generated/enums'

type Addressed = {
  recipientId?: string
  institutionId: string
  kind: LetterKind
  channel: Channel
  promisedOn?: Day | null
}

/** Reply rules up the hierarchy, the institution's own first. */
async function lineOf(tx: Tx, workspaceId: string, institutionId: string) {
  const line = await tx.$queryRaw<{ replyRuleId: string | null }[]>`
    WITH RECURSIVE line AS (
      SELECT "id", "parentId", "replyRuleId", 0 AS depth FROM "Institution"
      WHERE "workspaceId" = ${workspaceId}::uuid AND "id" = ${institutionId}::uuid
      UNION ALL
      SELECT i."id", i."parentId", i."replyRuleId", line.depth + 1 FROM "Institution" i JOIN line ON i."id" = line."parentId"
      WHERE i."workspaceId" = ${workspaceId}::uuid AND line.depth < 20
    )
    SELECT "replyRuleId" FROM line ORDER BY depth`
  return line.map(({ replyRuleId }) => ({ ruleFor: {}, anyRule: replyRuleId, calendarId: null }))
}

/**
 * The columns that keep a derived due day beside its recipient, with the rule and calendar it came from; all null when
 * nothing is due by any rule.
 */
export async function dueColumns(tx: Tx, workspaceId: string, addressed: Addressed, known: Partial<KnownDays>) {
  const { institutionId, kind, channel, promisedOn = null } = addressed
  const days = { sentOn: null, deliveredOn: null, receivedOn: null, registeredOn: null, ...known }
  const line = await lineOf(tx, workspaceId, institutionId)
  const { due } = deriveDue(shippedBook, { line, kind, channel, days, clock: { ...untouchedClock, promisedOn } })
  return {
    dueOn: due && dateOf(due.dueOn),
    dueRuleId: due?.ruleId ?? null,
    dueRuleVersion: due?.ruleVersion ?? null,
    dueCalendar: due?.calendarId ?? null,
    dueByHand: false,
  }
}
