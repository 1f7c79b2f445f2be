import { z } from 'zod'
import { day } from '@/lib/dates'
import { requiredText, submissionKey } from '@/lib/fields'
import { CalendarDayDeed } from '@/prisma/generated/enums'

const calendarId = z.string().trim().min(1).max(100)

export const addCalendarInput = z.strictObject({ submissionKey, name: requiredText(200), source: requiredText(500) })
export type AddCalendar = z.output<typeof addCalendarInput>

/** A holiday that was announced, or one that is none; with the reason, because dates will move for it. */
export const correctDayInput = z.strictObject({
  submissionKey,
  calendarId,
  on: day,
  deed: z.enum(CalendarDayDeed),
  name: requiredText(200),
  reason: requiredText(500),
})
export type CorrectDay = z.output<typeof correctDayInput>

/** Characters of an iCalendar file: lists of holidays have some thousands. */
export const longestCalendar = 1_000_000

/** `text` is the file itself: an iCalendar file is text, and what was sent comes back when it is refused. */
export const importDaysInput = z.strictObject({
  submissionKey,
  calendarId,
  reason: requiredText(500),
  text: z.string().min(1).max(longestCalendar),
})
export type ImportDays = z.output<typeof importDaysInput>
