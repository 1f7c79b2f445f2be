import { z } from 'zod'
import { day, nullableDay } from '@/lib/dates'
import { units } from '@/lib/deadlines/schema'
import { digits, id, optionalText, requiredText, submissionKey, textList } from '@/lib/fields'

const about = { submissionKey, recipientId: id, on: day, reason: requiredText(500) }

/** By a length, or until a day that was named; one of the two. */
export const extendTermInput = z.strictObject({
  ...about,
  count: digits
    .refine((text) => text === '' || (/^\d{1,3}$/.test(text) && Number(text) > 0), 'no_such_count')
    .transform((text) => (text === '' ? null : Number(text))),
  unit: z.enum(units).default('working_days'),
  countedFrom: z.enum(['due', 'trigger']).default('due'),
  untilOn: nullableDay,
  saidBy: optionalText(200),
  documents: textList(40, 20),
})
export type ExtendTerm = z.output<typeof extendTermInput>

/** `untilOn`: the day on which we did what we owed, where it is past already. */
export const pauseClockInput = z.strictObject({ ...about, untilOn: nullableDay })
export type PauseClock = z.output<typeof pauseClockInput>

export const resumeClockInput = z.strictObject({ ...about, reason: optionalText(500) })
export type ResumeClock = z.output<typeof resumeClockInput>

export const restartClockInput = z.strictObject(about)
export type RestartClock = z.output<typeof restartClockInput>

export const withdrawClockLineInput = z.strictObject({
  submissionKey,
  clockEventId: id,
  reason: requiredText(500),
})
export type WithdrawClockLine = z.output<typeof withdrawClockLineInput>
