import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addCalendar } from '@/lib/calendars/add-calendar'
import { importDays } from '@/lib/calendars/import-days'
import { getCalendarYear } from '@/lib/calendars/queries'
import { buildWorkspace } from '@/prisma/factories/build-workspace'

const key = () => randomUUID()

test('an iCalendar file is taken in as the whole list of the years it names; repeated days are added; a file that is none is refused', async () => {
  const actor = await buildWorkspace()
  const { id: calendarId } = await addCalendar(actor, { submissionKey: key(), name: 'Norland', source: 'Gazette 12' })
  const event = (name: string, start: string, end: string) =>
    `BEGIN:VEVENT\r\nUID:${name}\r\nDTSTART;VALUE=DATE:${start}\r\nDTEND;VALUE=DATE:${end}\r\nSUMMARY:${name}\r\nEND:VEVENT\r\n`
  const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event('Midsummer', '20260619', '20260620')}${event('Harvest', '20260903', '20260905')}END:VCALENDAR\r\n`
  await importDays(actor, { submissionKey: key(), calendarId, reason: 'Gazette 12', text })
  const year = await getCalendarYear(actor, calendarId, 2026)
  expect(year?.days.map(({ on, name }) => [on, name])).toEqual([
    ['2026-06-19', 'Midsummer'],
    ['2026-09-03', 'Harvest'],
    ['2026-09-04', 'Harvest'],
  ])
  expect(year?.isListed).toBe(true)
  const yearly = text.replaceAll('END:VEVENT', 'RRULE:FREQ=YEARLY\r\nEND:VEVENT')
  await importDays(actor, { submissionKey: key(), calendarId, reason: 'Every year', text: yearly })
  const later = await getCalendarYear(actor, calendarId, 2027)
  expect([later?.days.length, later?.isListed]).toEqual([3, false])
  await expect(
    importDays(actor, { submissionKey: key(), calendarId, reason: 'x', text: 'Dear colleagues,' }),
  ).rejects.toThrow('no_calendar_file')
})
