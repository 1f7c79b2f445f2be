import { daysBetween, type Day } from '@/lib/dates'
import type { RecipientState } from '@/prisma/generated/enums'

/** Computed from a day and today, never stored. */
export type Lateness = 'due_soon' | 'overdue' | 'long_overdue'

/** Within this many days before the due day an answer is "due soon". */
export const dueSoonDays = 7

/** More than this many days after the due day it is "long overdue". */
const longOverdueDays = 30

/** States in which a recipient still owes an answer. A letter that was not delivered has started no clock. */
export const owingStates = [
  'sent',
  'acknowledged',
  'holding_reply',
  'partly_answered',
] as const satisfies RecipientState[]

/** Whether a recipient in that state still owes an answer, so that it can be late. */
export const owes = (state: RecipientState) => (owingStates as readonly RecipientState[]).includes(state)

/** Days after the due day; negative before it. Late begins on the day after, not during the day itself. */
export const daysLate = (dueOn: Day, today: Day) => daysBetween(dueOn, today)

/** How late a recipient is today; null when nothing is owed, nothing is due, or there is time. */
export function latenessOf(recipient: { state: RecipientState; dueOn: Day | null }, today: Day): Lateness | null {
  if (!owes(recipient.state) || !recipient.dueOn) return null
  const late = daysLate(recipient.dueOn, today)
  if (late > longOverdueDays) return 'long_overdue'
  if (late > 0) return 'overdue'
  return late >= -dueSoonDays ? 'due_soon' : null
}
