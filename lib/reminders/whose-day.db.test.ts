import { expect, test } from 'vitest'
import { dayOf } from '@/lib/dates'
import { changeRecord } from '@/lib/db'
import { changeReminderSetting } from '@/lib/reminders/change-setting'
import { getReminders } from '@/lib/reminders/queries'
import { runInWorkspace } from '@/lib/reminders/run-reminders'
import { buildCase, buildLetter } from '@/prisma/factories/build-record'
import { buildMember, buildWorkspace } from '@/prisma/factories/build-workspace'

test('what is late in a digest is reckoned by the day of the workspace, whatever the day is where its member lives', async () => {
  const owner = await buildWorkspace()
  const staff = await buildMember(owner, 'staff', 'Leïla')
  const { id: caseId } = await buildCase(owner)
  const { id } = await buildLetter(owner, { caseId, dueOn: '2026-04-20' })
  await changeRecord(owner, (tx) =>
    tx.recipient.updateMany({
      where: { workspaceId: owner.workspaceId, letterId: id },
      data: { ownerId: staff.memberId },
    }),
  )
  await changeReminderSetting(staff, {
    digest: 'daily',
    weekday: 1,
    onAssignment: false,
    timeZone: 'Pacific/Auckland',
    language: 'en',
  })
  // Half past seven on Tuesday in Auckland is Monday evening in Brussels, where the answer may still come.
  const now = new Date('2026-04-20T19:30:00Z')
  await runInWorkspace({ id: owner.workspaceId, timeZone: owner.timeZone }, null, now, 600_000)
  expect((await getReminders(staff)).reminders.map(({ kind, on }) => [kind, dayOf(on)])).toEqual([
    ['due_soon', '2026-04-21'],
  ])
})
