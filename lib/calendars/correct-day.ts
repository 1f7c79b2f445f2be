import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { calendarName } from '@/lib/calendars/known-calendar'
import { mayKeepCalendars } from '@/lib/calendars/policy'
import type { CorrectDay } from '@/lib/calendars/schema'
import { dateOf } from '@/lib/dates'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { requestRecount } from '@/lib/recounts/request-recount'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Corrects one day of a calendar, the product's or the workspace's own: a holiday announced late is added, one that is
 * none is taken out. Open due days are derived again.
 */
export async function correctDay(actor: Actor, input: CorrectDay): Promise<{ id: string }> {
  if (!mayKeepCalendars(actor)) throw new ForbiddenError()
  const { submissionKey, calendarId, on, deed, name, reason } = input
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const calendar = await calendarName(tx, workspaceId, calendarId)
    if (calendar === null) throw new NotFoundError()
    const { id } = await tx.calendarDay.create({
      data: { workspaceId, calendarId, on: dateOf(on), deed, name, reason, memberId, memberName: actor.name },
      select: { id: true },
    })
    await recordEvent(tx, actor, {
      type: deed === 'added' ? 'calendar.day_added' : 'calendar.day_removed',
      subjectId: id,
      data: { calendarId, on, name, reason },
    })
    await requestRecount(tx, actor, 'calendar', `${calendar}: ${name}, ${on}`)
    return { id }
  })
}
