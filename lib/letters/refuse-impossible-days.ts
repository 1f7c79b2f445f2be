import type { Day } from '@/lib/dates'
import { InvalidError, type Wrong } from '@/lib/errors'
import { impossibleDays, impossibleReceipts } from '@/lib/letters/impossible-days'
import type { RecipientRows } from '@/lib/letters/recipient-lines'

/** Refuses input by the first thing that is wrong in it. A form names all of them at once before it comes here. */
export function refuseWrong([first]: readonly Wrong[]): void {
  if (first) throw new InvalidError(...first)
}

/** Refuses days on which nothing can have happened to a letter. */
export const refuseImpossibleDays = (sentOn: Day | null, days: Record<string, Day | null>, today: Day): void =>
  refuseWrong(impossibleDays(sentOn, days, today))

/** As `refuseImpossibleDays`, for the rows of a form that name recipients. */
export const refuseImpossibleReceipts = (sentOn: Day | null, rows: RecipientRows, today: Day): void =>
  refuseWrong(impossibleReceipts(sentOn, rows, today))
