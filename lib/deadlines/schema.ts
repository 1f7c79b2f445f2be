import type { Day } from '@/lib/dates'
import type { LetterKind } from '@/prisma/generated/enums'

/** How sure a fact is. verified: the text or an official page was read; second_source: read in a source that reports it. */
export type Standing = 'verified' | 'second_source' | 'to_verify'

/** Days on which an institution or a country does not work, apart from Saturdays and Sundays. */
export type Calendar = {
  id: string
  name: string
  /** Where the list of a year comes from; null where there is none. */
  sourceOf: (year: number) => string | null
  /** The days of one year with their names; also days of years whose list is known in part. */
  daysOf: (year: number) => ReadonlyMap<Day, string>
  /** Whether the list of that year is whole; the explanation of a due day says where it is not. */
  isListed: (year: number) => boolean
}

/** A person's correction of a calendar: a day that was added, or taken out. */
export type DayCorrection = { on: Day; deed: 'added' | 'removed'; name: string }

export const triggers = ['sent', 'received', 'registered'] as const
export type Trigger = (typeof triggers)[number]

export const units = ['working_days', 'calendar_days', 'weeks', 'months'] as const
export type Unit = (typeof units)[number]

/** A length of time, counted by its unit: fifteen working days, one month. */
export type Term = { unit: Unit; count: number }

export const extendedBy = ['institution', 'holding_reply'] as const

/**
 * How the term can grow. `holding_reply`: the institution names a day itself, and the clock follows it. `from` says
 * whether the length is added to the due day or counted from the trigger (Poland: to two months in all).
 */
export type Extension = { by: (typeof extendedBy)[number]; term: Term | null; from: 'due' | 'trigger'; times: number }

export const stepKinds = ['reminder', 'confirmatory_application', 'ombudsman_complaint', 'review', 'court'] as const

/** What may be done when the answer does not come, and within what time. */
export type NextStep = { kind: (typeof stepKinds)[number]; term: Term | null }

/** How soon an institution has to answer, as it stood for a time. A version is never edited: a later one corrects it. */
export type RuleVersion = {
  version: string
  inForceFrom: Day | null
  inForceTo: Day | null
  trigger: Trigger
  /** null: a rule is known to be there, its term is not. Nothing is claimed to be due. */
  term: Term | null
  /** Whether the day of the trigger is day one, or the day after it. */
  dayOne: 'day_after' | 'same_day'
  /** From this hour on a letter counts as come on the next day, where the law has such an hour. */
  cutOffHour: number | null
  /** Whether a term that ends on a free day runs to the next working day. */
  rollsForward: boolean
  calendarId: string | null
  /** Whether an institution's own calendar takes the place of `calendarId`. */
  calendarIsTheirs: boolean
  acknowledgement: Term | null
  extension: Extension | null
  /** Whether the clock stands still while we owe an answer or a fee. */
  pauses: boolean
  /** Whether it starts anew when we have clarified what we ask. */
  restarts: boolean
  weight: 'binding' | 'courtesy'
  nextStep: NextStep | null
  source: { label: string; url?: string }
  standing: Standing
  lastCheckedOn: Day
  note?: string
}

export type ReplyRule = {
  id: string
  name: string
  /** Kinds of letter it is for; none named means all. */
  kinds: readonly LetterKind[]
  /** A term that runs against us, such as the time to complain, is never the due day of a recipient. */
  owedBy: 'institution' | 'us'
  versions: readonly RuleVersion[]
}

/** One version of a rule with the names that an explanation needs. */
export type RuleInForce = RuleVersion & { ruleId: string; name: string }

/** What a person recorded of one recipient's clock. Days are inclusive at both ends. */
export type Clock = {
  pauses: readonly { from: Day; until: Day | null; reason: string }[]
  extensions: readonly ClockExtension[]
  restartedOn: Day | null
  promisedOn: Day | null
}

/** An extension by a length, or to a day that was named. */
export type ClockExtension = { on: Day } & ({ term: Term; from: 'due' | 'trigger' } | { until: Day })

export type SkippedDay = { on: Day; why: 'saturday' | 'sunday' | 'holiday' | 'paused'; name?: string }

/** A due day that can explain itself. */
export type DueDay = {
  dueOn: Day
  ruleId: string
  ruleVersion: string
  calendarId: string | null
  triggerOn: Day
  /** Each day counted, in order; day 1 is the first. */
  counted: Day[]
  skipped: SkippedDay[]
  /** Years that the count ran into and whose list of holidays is not known whole. */
  yearsWithoutList: number[]
  /** The free day on which the term ended, when it ran on to the next working day. */
  rolledFrom: Day | null
  /** How the day came about: the term alone, then each extension, then a promise. The last is the due day. */
  steps: { why: 'term' | 'extension' | 'promise'; dueOn: Day }[]
}
