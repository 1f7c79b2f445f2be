import 'server-only'
import { nullableDayOf } from '@/lib/dates'
import type { Prisma } from '@/lib/db'
import type { KnownDays } from '@/lib/deadlines/derive-due'

/** The days of a recipient from which a term can run. */
export const knownDayFields = {
  sentOn: true,
  deliveredOn: true,
  receivedOn: true,
  registeredOn: true,
} satisfies Prisma.RecipientSelect

type Dates = Record<keyof KnownDays, Date | null>

/** Those days as civil days. `letterSentOn` counts unless the letter went to this recipient on a day of its own. */
export const knownDaysOf = (recipient: Dates, letterSentOn: Date | null): KnownDays => ({
  sentOn: nullableDayOf(recipient.sentOn ?? letterSentOn),
  deliveredOn: nullableDayOf(recipient.deliveredOn),
  receivedOn: nullableDayOf(recipient.receivedOn),
  registeredOn: nullableDayOf(recipient.registeredOn),
})
