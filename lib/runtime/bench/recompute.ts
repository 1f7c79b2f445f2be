import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Actor } from '@/lib/auth/actor'
import { correctDay } from '@/lib/calendars/correct-day'
import { recountDue } from '@/lib/clocks/recount-due'
import { addDays, todayIn } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import { ownerDatabaseUrl } from '@/lib/runtime/database-urls'

/** A rule with a calendar, for one kind of letter: a third of what `fill` makes. */
const [rule, calendarId] = ['uk-freedom-of-information', 'uk-any-part']

async function giveRule(workspaceId: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerDatabaseUrl() })
  await client.connect()
  try {
    await client.query(`UPDATE "Institution" SET "replyRuleId" = $2 WHERE "workspaceId" = $1`, [workspaceId, rule])
    // Letters of the last weeks: their terms are still running, so that a new holiday moves them.
    await client.query(
      `UPDATE "Letter" SET "kind" = 'access_request', "sentOn" = current_date - ("sentOn" - DATE '2000-01-01') % 20 WHERE "workspaceId" = $1`,
      [workspaceId],
    )
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}

/** A day that is a holiday from now on, and how long until every open due day says so. */
async function correct(actor: Actor, days: number) {
  const on = addDays(todayIn(actor.timeZone), days)
  const about = { calendarId, on, deed: 'added', name: 'Bench', reason: 'Bench' } as const
  await correctDay(actor, { submissionKey: randomUUID(), ...about })
  const { workspaceId } = actor
  const recount = await readRecord(actor, (tx) =>
    tx.recount.findFirstOrThrow({
      where: { workspaceId, finishedAt: null },
      orderBy: { id: 'desc' },
      select: { id: true },
    }),
  )
  const begun = performance.now()
  const { done, moved } = await recountDue(workspaceId, recount.id)
  return { recipients: done, moved, seconds: Math.round((performance.now() - begun) / 10) / 100 }
}

/** Derives all open due days of a filled workspace for the first time, and again after one more holiday. */
export async function benchRecompute(actor: Actor) {
  await giveRule(actor.workspaceId)
  return { first: await correct(actor, 8), again: await correct(actor, 9) }
}
