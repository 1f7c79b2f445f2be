import 'server-only'
import type { Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import type { RecountCause } from '@/prisma/generated/enums'

/** A recipient whose row says another day, rule or calendar than is due now. */
export type Move = {
  id: string
  from: Day | null
  dueOn: Day | null
  ruleId: string | null
  ruleVersion: string | null
  calendarId: string | null
  version: number
}

type By = { id: string; cause: RecountCause; detail: string; requestedById: string | null; requestedByName: string }

/**
 * Writes what is due now, and one event for each day that moved, in one statement: who asked, from when to when, and why.
 * Answers how many days moved; a change of the rule's version alone moves none.
 */
export async function writeMoves(tx: Tx, workspaceId: string, by: By, moves: readonly Move[]): Promise<number> {
  return tx.$executeRaw`
    WITH given AS (
      SELECT * FROM unnest(
        ${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ from }) => from)}::date[], ${moves.map(({ dueOn }) => dueOn)}::date[],
        ${moves.map(({ ruleId }) => ruleId)}::text[], ${moves.map(({ ruleVersion }) => ruleVersion)}::text[],
        ${moves.map(({ calendarId }) => calendarId)}::text[], ${moves.map(({ version }) => version)}::int[]
      ) AS v("id", "from", "dueOn", "ruleId", "ruleVersion", "calendarId", "version")
    ),
    moved AS (
      UPDATE "Recipient" r SET "dueOn" = g."dueOn", "dueRuleId" = g."ruleId", "dueRuleVersion" = g."ruleVersion", "dueCalendar" = g."calendarId"
      FROM given g WHERE r."workspaceId" = ${workspaceId}::uuid AND r."id" = g."id" AND r."version" = g."version"
      RETURNING r."id", r."caseId", g."from", g."dueOn"
    )
    INSERT INTO "Event" ("workspaceId", "id", "type", "actorId", "actorName", "caseId", "subjectId", "data")
    SELECT ${workspaceId}::uuid, gen_random_uuid(), 'recipient.due_moved', ${by.requestedById}::uuid, ${by.requestedByName}, m."caseId", m."id",
      jsonb_build_object('from', m."from", 'to', m."dueOn", 'why', ${by.cause}::text, 'detail', ${by.detail}::text, 'recountId', ${by.id}::text)
    FROM moved m WHERE m."from" IS DISTINCT FROM m."dueOn"`
}
