import { z } from 'zod'
import { isDay } from '@/lib/dates'
import { extendedBy, stepKinds, triggers, units, type RuleVersion } from '@/lib/deadlines/schema'

const term = z.object({ unit: z.enum(units), count: z.int().positive() }).nullable()
const storedDay = z.string().refine(isDay)

/** What a version of a rule says, as the column `ReplyRuleVersion.terms` keeps it: all but its number and its time. */
export const storedTerms = z.object({
  trigger: z.enum(triggers),
  term,
  dayOne: z.enum(['day_after', 'same_day']),
  cutOffHour: z.int().min(0).max(23).nullable(),
  rollsForward: z.boolean(),
  calendarId: z.string().nullable(),
  calendarIsTheirs: z.boolean(),
  acknowledgement: term,
  extension: z
    .object({ by: z.enum(extendedBy), term, from: z.enum(['due', 'trigger']), times: z.int().positive() })
    .nullable(),
  pauses: z.boolean(),
  restarts: z.boolean(),
  weight: z.enum(['binding', 'courtesy']),
  nextStep: z.object({ kind: z.enum(stepKinds), term }).nullable(),
  source: z.object({ label: z.string(), url: z.string().optional() }),
  standing: z.enum(['verified', 'second_source', 'to_verify']),
  lastCheckedOn: storedDay,
  note: z.string().optional(),
})
export type StoredTerms = z.output<typeof storedTerms>

/** The name of the version with a number: versions of a workspace never share a name with the product's. */
export const ownVersion = (number: number): RuleVersion['version'] => `own-${number}`
