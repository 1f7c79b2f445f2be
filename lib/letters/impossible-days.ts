import type { Day } from '@/lib/dates'
import type { Wrong } from '@/lib/errors'
import type { RecipientRows } from '@/lib/letters/recipient-lines'
import { rowNumbers } from '@/lib/letters/recipient-row-numbers'

/**
 * Days on which nothing can have happened to a letter: before it was sent (`sentOn`; null is a draft, to which nothing
 * happens), and after today. `days` are by the field of the form that gives them.
 */
export const impossibleDays = (sentOn: Day | null, days: Record<string, Day | null>, today: Day): Wrong[] =>
  Object.entries(days).flatMap(([field, day]): Wrong[] => {
    if (!day) return []
    if (!sentOn) return [[field, 'draft_not_sent']]
    if (day < sentOn) return [[field, 'day_before_sent']]
    return day > today ? [[field, 'day_in_future']] : []
  })

/** As `impossibleDays`, for the rows of a form that name recipients. */
export const impossibleReceipts = (sentOn: Day | null, rows: RecipientRows, today: Day): Wrong[] =>
  impossibleDays(
    sentOn,
    Object.fromEntries(rowNumbers.map((row) => [`to${row}ReceivedOn`, rows[`to${row}ReceivedOn`]])),
    today,
  )
