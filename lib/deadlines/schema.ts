import type { Day } from '@/lib/dates'
import type { LetterKind } from '@/prisma/generated/enums'

/** Days on which an institution does not work, apart from Saturdays and Sundays. */
export type Calendar = {
  id: string
  name: string
  /** Years for which the list is known; in other years only weekends are left out, and the explanation says so. */
  years: readonly number[]
  holidays: ReadonlyMap<Day, string>
  source: string
}

export type Trigger = 'sent' | 'received' | 'registered'

/** How soon an institution has to answer, as data: corrected without touching the counting. */
export type ReplyRule = {
  id: string
  version: string
  name: string
  /** Kinds of letter it is for; none named means all. */
  kinds: readonly LetterKind[]
  trigger: Trigger
  unit: 'working_days' | 'calendar_days' | 'weeks' | 'months'
  count: number
  /** Whether a term that ends on a free day runs to the next working day. */
  rollsForward: boolean
  calendarId: string | null
  weight: 'binding' | 'courtesy'
  inForceFrom: Day | null
  inForceTo: Day | null
  source: { label: string; url?: string }
  /** verified: the text or an official page was read; second_source: read in a source that reports it. */
  standing: 'verified' | 'second_source' | 'to_verify'
  lastCheckedOn: Day
}

/** A due day that can explain itself. */
export type DueDay = {
  dueOn: Day
  ruleId: string
  ruleVersion: string
  calendarId: string | null
  triggerOn: Day
  /** For working days: each day counted, in order; day 1 is the first after the trigger. */
  counted: Day[]
  skipped: { on: Day; why: 'saturday' | 'sunday' | 'holiday'; name?: string }[]
  /** Years that the count ran into and the calendar has no list for. */
  yearsWithoutList: number[]
  rolledFrom: Day | null
}
