import type { Day } from '@/lib/dates'
import { InvalidError } from '@/lib/errors'
import type { RecipientRows } from '@/lib/letters/recipient-lines'
import { rowNumbers } from '@/lib/letters/recipient-row-numbers'

/**
 * Refuses days on which nothing can have happened to a letter: before it was sent (`sentOn`; null is a draft, to which
 * nothing happens), and after today. `days` are by the field of the form that gives them.
 */
export function refuseImpossibleDays(sentOn: Day | null, days: Record<string, Day | null>, today: Day): void {
  for (const [field, day] of Object.entries(days)) {
    if (!day) continue
    if (!sentOn) throw new InvalidError(field, 'draft_not_sent')
    if (day < sentOn) throw new InvalidError(field, 'day_before_sent')
    if (day > today) throw new InvalidError(field, 'day_in_future')
  }
}

/** As `refuseImpossibleDays`, for the rows of a form that name recipients. */
export function refuseImpossibleReceipts(sentOn: Day | null, rows: RecipientRows, today: Day): void {
  const days = Object.fromEntries(rowNumbers.map((row) => [`to${row}ReceivedOn`, rows[`to${row}ReceivedOn`]]))
  refuseImpossibleDays(sentOn, days, today)
}
