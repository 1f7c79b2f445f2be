import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { calendarName } from '@/lib/calendars/known-calendar'
import { mayKeepCalendars } from '@/lib/calendars/policy'
import { readIcs } from '@/lib/calendars/read-ics'
import type { ImportDays } from '@/lib/calendars/schema'
import { dateOf, todayIn } from '@/lib/dates'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { requestRecount } from '@/lib/recounts/request-recount'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Takes the days of an iCalendar file into a calendar, as the whole list of the years it names days of; days that only
 * follow from a repetition say nothing of what else there is in a year. Open due days are derived again. The days that were
 * there stay: what is none is taken out by hand, with a reason.
 */
export async function importDays(actor: Actor, input: ImportDays): Promise<{ id: string }> {
  if (!mayKeepCalendars(actor)) throw new ForbiddenError()
  const { submissionKey, calendarId, reason, text } = input
  const { workspaceId, memberId, timeZone } = actor
  const days = readIcs(text, { today: todayIn(timeZone), timeZone })
  return once(actor, submissionKey, async (tx) => {
    const calendar = await calendarName(tx, workspaceId, calendarId)
    if (calendar === null) throw new NotFoundError()
    const by = { workspaceId, calendarId, memberId, memberName: actor.name }
    await tx.calendarDay.createMany({
      data: days.map(({ on, name }) => ({
        ...by,
        on: dateOf(on),
        deed: 'added' as const,
        name: name.slice(0, 200),
        reason,
      })),
    })
    const listed = days.filter(({ isRepeated }) => !isRepeated)
    const years = [...new Set(listed.map(({ on }) => Number(on.slice(0, 4))))]
    await tx.calendarYear.createMany({
      data: years.map((year) => ({ workspaceId, calendarId, year, source: reason })),
      skipDuplicates: true,
    })
    const id = crypto.randomUUID()
    const data = { calendarId, days: days.length, years: years.map(String), reason }
    await recordEvent(tx, actor, { type: 'calendar.imported', subjectId: id, data })
    await requestRecount(tx, actor, 'calendar', `${calendar}: ${reason}`)
    return { id }
  })
}
