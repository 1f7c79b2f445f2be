import { Check, Stamp } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { addDays, toDay, weekdayOf, type Day } from '@/lib/dates'
import type { DueDay } from '@/lib/deadlines/schema'

/** Of a term of years only the months at its ends say anything. */
const mostMonths = 6

const monthsOf = (from: Day, to: Day): string[] => {
  const months = new Set<string>()
  for (let month = toDay(`${from.slice(0, 7)}-01`); month <= to; month = toDay(`${addDays(month, 31).slice(0, 7)}-01`))
    months.add(month.slice(0, 7))
  const all = [...months]
  return all.length <= mostMonths ? all : [...all.slice(0, 2), ...all.slice(-2)]
}

const formatter = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  return (day: Day) => format.format(new Date(`${day}T00:00:00Z`))
}

/** 1 to 5 January 2024 were a Monday to a Friday, 6 and 7 the weekend. */
const aWeek = Array.from({ length: 7 }, (_, index) => addDays(toDay('2024-01-01'), index))

/** Months with the counted days ticked and numbered, holidays struck out by name, and today framed. */
export function DayCalendar({ due, today }: { due: DueDay; today: Day }) {
  const months = monthsOf(due.triggerOn, due.dueOn)
  return (
    <div className="flex flex-wrap gap-6">
      {months.map((month) => (
        <Month key={month} month={month} due={due} today={today} />
      ))}
    </div>
  )
}

function Month({ month, due, today }: { month: string; due: DueDay; today: Day }) {
  const locale = useLocale()
  const [name, short] = [formatter(locale, { month: 'long', year: 'numeric' }), formatter(locale, { weekday: 'short' })]
  const first = toDay(`${month}-01`)
  const days: (Day | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null)
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) days.push(day)
  while (days.length % 7 > 0) days.push(null)
  const weeks = Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7))
  return (
    <table className="count-calendar">
      <caption className="type-group pb-1 text-start">{name(first)}</caption>
      <thead>
        <tr>
          {aWeek.map((day) => (
            <th key={day} scope="col">
              {short(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <DayCell key={day ?? `empty-${column}`} day={day} due={due} isToday={day === today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const looks = { saturday: 'free', sunday: 'free', holiday: 'holiday', paused: 'paused' } as const

function DayCell({ day, due, isToday }: { day: Day | null; due: DueDay; isToday: boolean }) {
  const t = useTranslations('due')
  if (!day) return <td aria-hidden />
  const number = due.counted.indexOf(day) + 1
  const skipped = due.skipped.find(({ on }) => on === day)
  const isDue = day === due.dueOn
  const isTrigger = day === due.triggerOn
  const look = isDue ? 'due' : number > 0 ? 'counted' : skipped ? looks[skipped.why] : undefined
  const words = [
    isTrigger ? t('trigger_day') : null,
    isToday ? t('today') : null,
    isDue ? t('due_day', { number }) : number > 0 ? t('counted', { number }) : null,
    skipped && !isDue ? (skipped.name ?? t(`skipped_${skipped.why}`)) : null,
  ].filter((word) => word !== null)
  return (
    <td data-is={look} data-today={isToday || undefined} title={words.join(', ') || undefined}>
      {Number(day.slice(8))}
      <span className="sr-only">{words.length > 0 ? `: ${words.join(', ')}` : ''}</span>
      {number > 0 ? (
        <span className="count" aria-hidden>
          <Check size={12} strokeWidth={2.5} />
          {number}
        </span>
      ) : null}
      {isTrigger ? (
        <span className="count" aria-hidden>
          <Stamp size={12} strokeWidth={2} />
        </span>
      ) : null}
    </td>
  )
}
