import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A calendar day without a time zone, 'YYYY-MM-DD'. Fields that hold one end in `On`. */
export type Day = string & { readonly __brand: 'Day' }

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is a day that exists. */
export function isDay(text: string): text is Day {
  if (!shape.test(text)) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).year >= 1000
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** The day that a text names; throws a RangeError for anything else. For constants and trusted values. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`)
  return text
}

/** A day as a form posts it. Empty and impossible days are refused with message keys of `errors.json`. */
export const day = z
  .string()
  .trim()
  .min(1, 'day_missing')
  // An empty field is told once what it lacks.
  .refine((text): text is Day => text === '' || isDay(text), 'no_such_day')
  .meta({ format: 'date' })

/** As `day`, for days that may be unknown: an empty field is null. */
export const nullableDay = z
  .string()
  .trim()
  .meta({ format: 'date' })
  .nullish()
  .transform((text) => text || null)
  .refine((text): text is Day | null => text === null || isDay(text), 'no_such_day')

/** The day of a `date` column: Prisma gives it as midnight UTC. */
export const dayOf = (date: Date): Day => toDay(date.toISOString().slice(0, 10))

export const nullableDayOf = (date: Date | null): Day | null => date && dayOf(date)

/** What Prisma wants for a `date` column. */
export const dateOf = (value: Day): Date => new Date(`${value}T00:00:00Z`)

export const nullableDateOf = (value: Day | null): Date | null => value && dateOf(value)

/** The civil day in a time zone (IANA name), now or at another instant. */
export const todayIn = (timeZone: string, now: Date = new Date()): Day =>
  toDay(Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString())

/** The day so many days later, or earlier where the number is negative. */
export const addDays = (value: Day, days: number): Day => toDay(Temporal.PlainDate.from(value).add({ days }).toString())

/** The same day of a later month, or its last day where it is shorter (31 January and one month: 28 February). */
export const addMonths = (value: Day, months: number): Day =>
  toDay(Temporal.PlainDate.from(value).add({ months }).toString())

/** Days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** Negative, zero or positive, as `sort` wants it. */
export const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0)

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export const weekdayOf = (value: Day): number => Temporal.PlainDate.from(value).dayOfWeek
