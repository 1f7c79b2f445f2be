import { z } from 'zod'
import { day, instant, maybe, uuid } from '@/lib/api/answers/parts'
import { DigestRhythm, ReminderKind } from '@/prisma/generated/enums'

/** `query`: the filters and the order, as the address of the list of commitments has them. */
export const savedList = z.object({ name: z.string(), query: z.string() })

/** `path`: where it is dealt with, below the address of the workspace. */
export const reminder = z.object({
  subjectId: uuid,
  kind: z.enum(ReminderKind),
  on: day,
  what: z.string(),
  dueOn: maybe(day),
  byName: maybe(z.string()),
  path: z.string(),
})

/** `weekday`: 1 Monday to 7 Sunday. `timeZone`: null for that of the workspace. */
export const reminderSetting = z.object({
  digest: z.enum(DigestRhythm),
  weekday: z.int(),
  onAssignment: z.boolean(),
  timeZone: maybe(z.string()),
  language: z.string(),
})

export const feedLine = z.object({ id: uuid, isNeutral: z.boolean(), createdAt: instant })

/** `address` opens the calendar to whoever has it; it is answered once. */
export const feedMade = z.object({ id: uuid, address: z.url() })
