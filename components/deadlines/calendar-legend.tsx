import { Check, Stamp } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** What the marks of the day calendar mean, in words. */
export function CalendarLegend() {
  const t = useTranslations('due')
  return (
    <ul className="type-small flex flex-wrap gap-x-5 gap-y-1 pt-2 text-muted">
      <li className="flex items-center gap-1.5">
        <Stamp size={14} strokeWidth={2} aria-hidden /> {t('trigger_day')}
      </li>
      <li className="flex items-center gap-1.5">
        <Check size={14} strokeWidth={2.5} aria-hidden /> {t('legend_counted')}
      </li>
      <li>
        <span className="line-through">12</span> {t('legend_holiday')}
      </li>
      <li>
        <span className="border-2 border-foreground px-1">12</span> {t('today')}
      </li>
    </ul>
  )
}
