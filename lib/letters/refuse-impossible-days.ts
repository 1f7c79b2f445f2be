import type { Day } from '@/lib/dates'
import { InvalidError } from '@/lib/errors'

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

type Rows = Record<'to1ReceivedOn' | 'to2ReceivedOn' | 'to3ReceivedOn', Day | null>

/** As `refuseImpossibleDays`, for the rows of a form that name recipients. */
export const refuseImpossibleReceipts = (sentOn: Day | null, rows: Rows, today: Day): void => {
  const { to1ReceivedOn, to2ReceivedOn, to3ReceivedOn } = rows
  refuseImpossibleDays(sentOn, { to1ReceivedOn, to2ReceivedOn, to3ReceivedOn }, today)
}
