import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { mayKeepCalendars } from '@/lib/calendars/policy'
import type { AddCalendar } from '@/lib/calendars/schema'
import { ForbiddenError } from '@/lib/errors'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Makes a calendar of the workspace's own, without days: they are added by hand or from a file. */
export async function addCalendar(actor: Actor, input: AddCalendar): Promise<{ id: string }> {
  if (!mayKeepCalendars(actor)) throw new ForbiddenError()
  const { submissionKey, ...about } = input
  const { workspaceId, memberId } = actor
  return once(actor, submissionKey, async (tx) => {
    const uuid = crypto.randomUUID()
    const id = `own-${uuid}`
    await tx.calendar.create({ data: { workspaceId, id, ...about, createdById: memberId }, select: { id: true } })
    await recordEvent(tx, actor, {
      type: 'calendar.added',
      subjectId: uuid,
      data: { calendarId: id, name: about.name },
    })
    return { id }
  })
}
