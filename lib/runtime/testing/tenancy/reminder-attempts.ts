import { randomUUID } from 'node:crypto'
import { toDay } from '@/lib/dates'
import { makeFeed, revokeFeed } from '@/lib/reminders/calendar-feed'
import { changeReminderSetting } from '@/lib/reminders/change-setting'
import { getDuties, getLanguage, getReminders } from '@/lib/reminders/queries'
import type { Attempt } from '@/lib/runtime/testing/tenancy/attempts'

export const reminderAttempts: Record<string, Attempt> = {
  changeReminderSetting: (s) =>
    changeReminderSetting(s, { digest: 'none', weekday: 1, onAssignment: false, timeZone: null, language: 'en' }),
  makeFeed: async (s) => ({ id: (await makeFeed(s, { submissionKey: randomUUID(), isNeutral: true })).id }),
  revokeFeed: (s) => revokeFeed(s, { feedId: randomUUID() }),
  getReminders: (s) => getReminders(s),
  getLanguage: (s) => getLanguage(s),
  getDuties: (s) => getDuties(s, toDay('2026-05-01')),
}
