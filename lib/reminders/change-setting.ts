import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import type { ChangeReminderSetting } from '@/lib/reminders/schema'

/** A member's own choice, so every role may make it; it is no part of the record and writes no event. */
export async function changeReminderSetting(actor: Actor, setting: ChangeReminderSetting): Promise<void> {
  const { workspaceId, memberId } = actor
  await changeRecord(actor, (tx) =>
    tx.reminderSetting.upsert({
      where: { workspaceId_memberId: { workspaceId, memberId } },
      create: { workspaceId, memberId, ...setting },
      update: { ...setting, version: { increment: 1 } },
      select: { version: true },
    }),
  )
}
