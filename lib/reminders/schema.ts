import { z } from 'zod'
import { writtenLanguages } from '@/lib/i18n/written-languages'
import { id, submissionKey, ticked } from '@/lib/fields'
import { DigestRhythm } from '@/prisma/generated/enums'
import { timeZones } from '@/lib/workspaces/schema'

/** How a member wants to be told; an empty time zone is that of the workspace. */
export const changeReminderSettingInput = z.strictObject({
  digest: z.enum(DigestRhythm),
  weekday: z.coerce.number().int().min(1).max(7),
  onAssignment: ticked,
  timeZone: z
    .string()
    .nullable()
    .transform((name) => name || null)
    .refine((name) => name === null || timeZones.includes(name), { error: 'time_zone_unknown' }),
  language: z.enum(writtenLanguages),
})
export type ChangeReminderSetting = z.output<typeof changeReminderSettingInput>

export const makeFeedInput = z.strictObject({ submissionKey, isNeutral: ticked })
export type MakeFeed = z.output<typeof makeFeedInput>

export const revokeFeedInput = z.strictObject({ feedId: id })
export type RevokeFeed = z.output<typeof revokeFeedInput>

/** What counts for a member who chose nothing: a digest on Monday, and mail at once when something is assigned. */
export const usualSetting = {
  digest: 'weekly',
  weekday: 1,
  onAssignment: true,
  timeZone: null,
  language: 'en',
} as const
