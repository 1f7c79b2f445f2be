import { useLocale } from 'next-intl'

const forms = {
  /** Mon 27 Apr 2026 */
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** Fri 17 Apr: on the desk, where the year is this one. */
  desk: { weekday: 'short', day: 'numeric', month: 'short' },
  /** 27 Apr: under the head of its year. */
  month: { day: 'numeric', month: 'short' },
  /** 27 April 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Monday 27 April 2026 */
  title: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 27 Apr 2026 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** A calendar day ('YYYY-MM-DD') in the reader's language. It has no zone, so it is formatted in none. */
export function DayText({ day, form = 'day' }: { day: string; form?: keyof typeof forms }) {
  const locale = useLocale()
  const format = new Intl.DateTimeFormat(locale, { ...forms[form], timeZone: 'UTC' })
  const words = format
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .map((part) => (part.value === ', ' ? ' ' : part.value))
  return <time dateTime={day}>{words.join('')}</time>
}
