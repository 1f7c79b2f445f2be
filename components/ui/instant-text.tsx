import { useLocale } from 'next-intl'

/** An instant (ISO text) as day and time in a zone, the workspace's: 27 Apr 2026, 14:05. */
export function InstantText({ at, timeZone }: { at: string; timeZone: string }) {
  const locale = useLocale()
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  return <time dateTime={at}>{format.format(new Date(at))}</time>
}
