import { z } from 'zod'
import { day, nullableDay } from '@/lib/dates'
import { extendedBy, stepKinds, triggers, units, type Term, type Unit } from '@/lib/deadlines/schema'
import {
  digits,
  nullableText,
  nullableUrl,
  optionalText,
  requiredText,
  submissionKey,
  textList,
  ticked,
} from '@/lib/fields'
import type { StoredTerms } from '@/lib/reply-rules/terms'
import { LetterKind } from '@/prisma/generated/enums'

/** A number of days, weeks or months; an empty field is not known. */
const count = digits
  .refine((text) => text === '' || (/^\d{1,4}$/.test(text) && Number(text) > 0), 'no_such_count')
  .transform((text) => (text === '' ? null : Number(text)))

const hour = digits
  .refine((text) => text === '' || (/^\d{1,2}$/.test(text) && Number(text) < 24), 'no_such_hour')
  .transform((text) => (text === '' ? null : Number(text)))

const none = <T extends readonly [string, ...string[]]>(values: T) =>
  z
    .union([z.literal(''), z.enum(values), z.null()])
    .default('')
    .transform((value) => (value === '' ? null : value))

/** One version of a rule as its form posts it. */
const versionFields = {
  inForceFrom: nullableDay,
  inForceTo: nullableDay,
  trigger: z.enum(triggers),
  count,
  unit: z.enum(units),
  dayOne: z.enum(['day_after', 'same_day']).default('day_after'),
  cutOffHour: hour,
  rollsForward: ticked,
  calendarId: nullableText(100),
  calendarIsTheirs: ticked,
  acknowledgementCount: count,
  acknowledgementUnit: z.enum(units).default('working_days'),
  extendedBy: none(extendedBy),
  extensionCount: count,
  extensionUnit: z.enum(units).default('working_days'),
  extensionFrom: z.enum(['due', 'trigger']).default('due'),
  extensionTimes: count,
  pauses: ticked,
  restarts: ticked,
  weight: z.enum(['binding', 'courtesy']),
  nextStep: none(stepKinds),
  nextStepCount: count,
  nextStepUnit: z.enum(units).default('working_days'),
  sourceLabel: requiredText(500),
  sourceUrl: nullableUrl,
  standing: z.enum(['verified', 'second_source', 'to_verify']),
  lastCheckedOn: day,
  note: optionalText(1000),
  reason: requiredText(500),
}

export const addReplyRuleInput = z.strictObject({
  submissionKey,
  name: requiredText(200),
  kinds: textList(40, 20).pipe(z.array(z.enum(LetterKind))),
  ...versionFields,
})
export type AddReplyRule = z.output<typeof addReplyRuleInput>

export const addRuleVersionInput = z.strictObject({ submissionKey, ruleId: requiredText(100), ...versionFields })
export type AddRuleVersion = z.output<typeof addRuleVersionInput>

export type VersionFields = Omit<AddRuleVersion, 'submissionKey' | 'ruleId'>

const termOf = (length: number | null, unit: Unit): Term | null => (length === null ? null : { unit, count: length })

/** The terms that a form describes, in the shape in which they are kept. */
export const termsOf = (given: VersionFields): StoredTerms => ({
  trigger: given.trigger,
  term: termOf(given.count, given.unit),
  dayOne: given.dayOne,
  cutOffHour: given.cutOffHour,
  rollsForward: given.rollsForward,
  calendarId: given.calendarId,
  calendarIsTheirs: given.calendarIsTheirs,
  acknowledgement: termOf(given.acknowledgementCount, given.acknowledgementUnit),
  extension: given.extendedBy && {
    by: given.extendedBy,
    term: termOf(given.extensionCount, given.extensionUnit),
    from: given.extensionFrom,
    times: given.extensionTimes ?? 1,
  },
  pauses: given.pauses,
  restarts: given.restarts,
  weight: given.weight,
  nextStep: given.nextStep && { kind: given.nextStep, term: termOf(given.nextStepCount, given.nextStepUnit) },
  source: { label: given.sourceLabel, ...(given.sourceUrl ? { url: given.sourceUrl } : {}) },
  standing: given.standing,
  lastCheckedOn: given.lastCheckedOn,
  ...(given.note ? { note: given.note } : {}),
})
