import { useLocale, useTranslations } from 'next-intl'
import { addDays, toDay, weekdayOf, type Day } from '@/lib/dates'
import type { DueDay } from '@/lib/deadlines/schema'

const regions: Record<string, string> = { en: 'en-GB' }

const monthsOf = (from: Day, to: Day): string[] => {
  const months = new Set<string>()
  for (let day = from; day <= to; day = addDays(day, 1)) months.add(day.slice(0, 7))
  return [...months]
}

/** Months with the counted days numbered and the others struck out, holidays by name. At most six months are drawn. */
export function DayCalendar({ due }: { due: DueDay }) {
  const locale = regions[useLocale()] ?? 'en-GB'
  const months = monthsOf(due.triggerOn, due.dueOn).slice(0, 6)
  return (
    <div className="flex flex-wrap gap-6">
      {months.map((month) => (
        <Month key={month} month={month} due={due} locale={locale} />
      ))}
    </div>
  )
}

function Month({ month, due, locale }: { month: string; due: DueDay; locale: string }) {
  const first = toDay(`${month}-01`)
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${first}T00:00:00Z`),
  )
  const days: (Day | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null)
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) days.push(day)
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, index) => days.slice(index * 7, index * 7 + 7))
  return (
    <table className="type-small">
      <caption className="type-group pb-1 text-start">{name}</caption>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <DayCell key={day ?? `empty-${column}`} day={day} due={due} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, due }: { day: Day | null; due: DueDay }) {
  const t = useTranslations('due')
  if (!day) return <td className="border border-separator p-1.5" />
  const number = due.counted.indexOf(day) + 1
  const skipped = due.skipped.find(({ on }) => on === day)
  const isDue = day === due.dueOn
  const words = skipped
    ? (skipped.name ?? t(skipped.why === 'saturday' ? 'skipped_saturday' : 'skipped_sunday'))
    : number > 0
      ? t(isDue ? 'due_day' : 'counted', { number })
      : ''
  return (
    <td
      className={`h-12 w-14 border border-separator p-1.5 align-top ${isDue ? 'bg-accent font-semibold text-accent-foreground' : number > 0 ? 'bg-accent-soft text-accent-soft-foreground' : ''}`}
      title={words}
    >
      <span className={skipped ? 'text-muted line-through' : ''}>{Number(day.slice(8))}</span>
      {number > 0 ? <span className="block text-xs">{number}</span> : null}
      <span className="sr-only">{words}</span>
    </td>
  )
}
