import { toDay } from '@/lib/dates'
import type { ReplyRule, RuleVersion, Term, Unit } from '@/lib/deadlines/schema'
import type { LetterKind } from '@/prisma/generated/enums'

/** The day on which the rules that come with the product were last held against their sources. */
const checked = toDay('2026-11-24')

/** Kinds of letter that a rule for ordinary correspondence is for. */
export const correspondence: readonly LetterKind[] = ['letter', 'joint_letter', 'open_letter', 'submission']

export const term = (count: number, unit: Unit): Term => ({ count, unit })
export const workingDays = (count: number) => term(count, 'working_days')
export const months = (count: number) => term(count, 'months')

const usual = {
  inForceFrom: null,
  inForceTo: null,
  trigger: 'received',
  dayOne: 'day_after',
  cutOffHour: null,
  rollsForward: false,
  calendarId: null,
  calendarIsTheirs: true,
  acknowledgement: null,
  extension: null,
  pauses: true,
  restarts: true,
  weight: 'binding',
  nextStep: null,
  lastCheckedOn: checked,
} as const satisfies Partial<RuleVersion>

type Given = Pick<RuleVersion, 'version' | 'term' | 'source' | 'standing'> & Partial<RuleVersion>

/** One version of a rule; what is not given is as usual: from the day after receipt, binding, nothing rolls. */
export const version = (given: Given): RuleVersion => ({ ...usual, ...given })

/** A rule that an institution owes an answer by. */
export const rule = (id: string, name: string, kinds: readonly LetterKind[], versions: RuleVersion[]): ReplyRule => ({
  id,
  name,
  kinds,
  owedBy: 'institution',
  versions,
})

/** A term that runs against us. */
export const ourTerm = (id: string, name: string, versions: RuleVersion[]): ReplyRule => ({
  id,
  name,
  kinds: [],
  owedBy: 'us',
  versions,
})
