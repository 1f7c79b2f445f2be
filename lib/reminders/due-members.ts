import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { toDay, weekdayOf, type Day } from '@/lib/dates'
import { readRecord } from '@/lib/db'
import type { ForMember } from '@/lib/reminders/make-digest'
import { usualSetting } from '@/lib/reminders/schema'
import type { DigestRhythm } from '@/prisma/generated/enums'

/** Digests are made from this hour of the member's day on: before the first coffee, after midnight's changes. */
const fromHour = 7

type Setting = { digest: DigestRhythm; weekday: number; timeZone: string | null }

/** The civil day on which a digest is due for a setting at an instant, or null. Daily means Monday to Friday. */
export function digestDay(setting: Setting, workspaceZone: string, now: Date): Day | null {
  const zone = setting.timeZone ?? workspaceZone
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
  const on = toDay(local.toPlainDate().toString())
  if (local.hour < fromHour || setting.digest === 'none') return null
  if (setting.digest === 'weekly') return weekdayOf(on) === setting.weekday ? on : null
  return weekdayOf(on) <= 5 ? on : null
}

export type DueMember = ForMember & { on: Day }

/** The members of a workspace whose digest of today is due and not made yet. */
export function listDueMembers(workspace: { id: string; timeZone: string }, now: Date): Promise<DueMember[]> {
  const workspaceId = workspace.id
  return readRecord({ workspaceId, hiddenCaseIds: [] }, async (tx) => {
    const members = await tx.member.findMany({
      where: { workspaceId, removedAt: null },
      select: { id: true, role: true, reminderSettings: { select: { digest: true, weekday: true, timeZone: true } } },
    })
    const due = members.flatMap(({ id, role, reminderSettings }) => {
      const on = digestDay(reminderSettings[0] ?? usualSetting, workspace.timeZone, now)
      return on ? [{ workspaceId, memberId: id, role, on }] : []
    })
    const made = await tx.digest.findMany({
      where: { workspaceId, OR: due.map(({ memberId, on }) => ({ memberId, on: new Date(on) })) },
      select: { memberId: true },
    })
    return due.filter(({ memberId }) => !made.some((one) => one.memberId === memberId))
  })
}
