'use server'

import { handOverFeed } from '@/app/(app)/[workspace]/reminders/new-feed'
import { makeFeed, revokeFeed } from '@/lib/reminders/calendar-feed'
import { changeReminderSetting } from '@/lib/reminders/change-setting'
import { changeReminderSettingInput, makeFeedInput, revokeFeedInput } from '@/lib/reminders/schema'
import { workspaceAction } from '@/lib/web/workspace-action'

export const changeReminderSettingAction = workspaceAction(changeReminderSettingInput, async (actor, input) => {
  await changeReminderSetting(actor, input)
  return undefined
})

export const makeFeedAction = workspaceAction(makeFeedInput, async (actor, input) => {
  await handOverFeed(actor.workspaceSlug, await makeFeed(actor, input))
  return `/${actor.workspaceSlug}/reminders`
})

export const revokeFeedAction = workspaceAction(revokeFeedInput, async (actor, input) => {
  await revokeFeed(actor, input)
  return `/${actor.workspaceSlug}/reminders`
})
