import { compareDays, type Day } from '@/lib/dates'
import { euCommissionBrussels } from '@/lib/deadlines/calendars/eu-commission-brussels'
import { dueOn } from '@/lib/deadlines/count-due'
import { replyRules } from '@/lib/deadlines/rules'
import type { Calendar, DueDay, ReplyRule, Trigger } from '@/lib/deadlines/schema'
import type { LetterKind } from '@/prisma/generated/enums'

const calendars: readonly Calendar[] = [euCommissionBrussels]

export const calendarOf = (rule: ReplyRule): Calendar | null =>
  calendars.find(({ id }) => id === rule.calendarId) ?? null

/** A shipped rule by its id; null for an id that this version does not know. */
export const ruleById = (id: string | null): ReplyRule | null => replyRules.find((rule) => rule.id === id) ?? null

/** The days that a recipient's clock can start from. What is not known is null. */
export type TriggerDays = Record<Trigger, Day | null>

const isInForce = (rule: ReplyRule, on: Day) =>
  (!rule.inForceFrom || compareDays(rule.inForceFrom, on) <= 0) &&
  (!rule.inForceTo || compareDays(on, rule.inForceTo) <= 0)

/**
 * The due day of one recipient: the nearest rule up the hierarchy (`ruleIds`, own first) that is for this kind of letter
 * and in force on the day of its trigger. A letter by e-mail is taken as received on the day it was sent, unless another
 * day is known. Null where no rule applies or its trigger has not happened: nothing is then claimed to be due.
 */
export function dueForRecipient(
  ruleIds: readonly (string | null)[],
  kind: LetterKind,
  days: TriggerDays,
): DueDay | null {
  for (const rule of ruleIds.map(ruleById)) {
    if (!rule || (rule.kinds.length > 0 && !rule.kinds.includes(kind))) continue
    const triggerOn = days[rule.trigger]
    if (!triggerOn || !isInForce(rule, triggerOn)) continue
    return dueOn(rule, triggerOn, calendarOf(rule))
  }
  return null
}
