import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { calendarName } from '@/lib/calendars/known-calendar'
import { nullableDateOf } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { InvalidError } from '@/lib/errors'
import { termsOf, type VersionFields } from '@/lib/reply-rules/schema'

/** Adds the next version of a rule. Refuses a time that ends before it begins and a calendar that is not known. */
export async function writeVersion(tx: Tx, actor: Actor, ruleId: string, given: VersionFields): Promise<number> {
  const { workspaceId, memberId } = actor
  const { inForceFrom, inForceTo, reason, calendarId } = given
  if (inForceFrom && inForceTo && inForceTo < inForceFrom) throw new InvalidError('inForceTo', 'ends_before_it_begins')
  if (calendarId && (await calendarName(tx, workspaceId, calendarId)) === null)
    throw new InvalidError('calendarId', 'not_found')
  const newest = await tx.replyRuleVersion.aggregate({ where: { workspaceId, ruleId }, _max: { number: true } })
  const number = (newest._max.number ?? 0) + 1
  await tx.replyRuleVersion.create({
    data: {
      workspaceId,
      ruleId,
      number,
      inForceFrom: nullableDateOf(inForceFrom),
      inForceTo: nullableDateOf(inForceTo),
      terms: termsOf(given),
      reason,
      memberId,
      memberName: actor.name,
    },
    select: { number: true },
  })
  return number
}
