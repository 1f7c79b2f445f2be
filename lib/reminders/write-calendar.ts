import icalendar, { ICalEventTransparency } from 'ical-generator'
import { addDays, toDay } from '@/lib/dates'
import type { WrittenLanguage } from '@/lib/i18n/written-languages'
import { reminderWords } from '@/lib/reminders/words'

export type CalendarDuty = {
  kind: 'due' | 'check' | 'promised' | 'follow_up'
  id: string
  on: string
  what: string
  path: string
  version: number
}

type Given = {
  base: string
  host: string
  workspace: string
  language: WrittenLanguage
  isNeutral: boolean
  duties: CalendarDuty[]
  now: Date
}

/**
 * A calendar of whole days (RFC 5545) without alarms, which takes up nobody's time. The UID of a duty stays the same for
 * ever, so that a moved date moves and does not double. Neutral titles name no case, institution or subject; the link leads
 * to a page that asks who is there.
 */
export function writeCalendar({ base, host, workspace, language, isNeutral, duties, now }: Given): string {
  const t = reminderWords(language)
  const calendar = icalendar({
    name: isNeutral ? t('calendar_name') : t('calendar_name_full', { workspace }),
    prodId: { company: 'Answerable', product: 'Answerable', language: language.toUpperCase() },
    ttl: 60 * 60,
  })
  for (const { kind, id, on, what, path, version } of duties) {
    const day = toDay(on)
    calendar.createEvent({
      id: `${kind}.${id}@${host}`,
      sequence: version,
      stamp: now,
      start: wholeDay(day),
      end: wholeDay(addDays(day, 1)),
      allDay: true,
      summary: isNeutral ? t(`event_neutral.${kind}`) : t(`event.${kind}`, { what }),
      url: `${base}${path}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

/** What the library writes as VALUE=DATE: it reads the local parts of a Date. */
const wholeDay = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}
