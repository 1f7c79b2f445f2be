import { useTranslations } from 'next-intl'
import { DayText } from '@/components/ui/day-text'
import type { CalendarDayLine } from '@/lib/calendars/queries'

/** The days of a calendar in one year, and those that were taken out; corrections say by whom and why. */
export function CalendarDays({ days, removed }: { days: CalendarDayLine[]; removed: CalendarDayLine[] }) {
  const t = useTranslations('deadlines')
  if (days.length + removed.length === 0) return <p className="text-muted">{t('no_days')}</p>
  return (
    <ul>
      {[...days.map((day) => ({ ...day, isOut: false })), ...removed.map((day) => ({ ...day, isOut: true }))].map(
        ({ on, name, why, isOut }) => (
          <li key={`${on}-${isOut}`} className="flex flex-wrap gap-x-4 border-b border-separator py-1.5">
            <span className={`w-40 ${isOut ? 'line-through' : ''}`}>
              <DayText day={on} />
            </span>
            <span className="min-w-0 flex-1" dir="auto">
              <span className={isOut ? 'line-through' : ''}>{name}</span>
              {why ? (
                <span className="type-small block text-muted">
                  {t(isOut ? 'removed_by' : 'added_by', { name: why.by, reason: why.reason })}
                </span>
              ) : null}
            </span>
          </li>
        ),
      )}
    </ul>
  )
}
