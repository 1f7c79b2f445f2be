import { useTranslations } from 'next-intl'
import Link from 'next/link'

type CalendarLine = { id: string; name: string; isOwn: boolean; corrections: number }
type Props = { calendars: CalendarLine[]; countries: { id: string; name: string }[]; here: string }

/** Calendars of institutions and of the workspace, and the way to any country's. */
export function CalendarList({ calendars, countries, here }: Props) {
  const t = useTranslations('deadlines')
  return (
    <>
      <ul>
        {calendars.map(({ id, name, isOwn, corrections }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-separator py-2">
            <Link href={`${here}/calendars/${id}`} prefetch={false} className="link-quiet font-medium">
              {name}
            </Link>
            <span className="type-small text-muted">
              {isOwn ? t('own') : null} {corrections > 0 ? t('corrections', { count: corrections }) : null}
            </span>
          </li>
        ))}
      </ul>
      <form action={here} className="flex flex-wrap items-end gap-2 py-3">
        <label className="flex flex-col gap-1">
          <span className="label">{t('country')}</span>
          <select name="calendar" className="select-native">
            {countries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button className="button button--outline">{t('open_calendar')}</button>
      </form>
    </>
  )
}
