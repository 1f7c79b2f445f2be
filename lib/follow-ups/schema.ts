import { z } from 'zod'
import { day } from '@/lib/dates'
import { id, nullableId, optionalText, requiredText, submissionKey, version } from '@/lib/fields'

/** How often a check comes again, in months; nothing means once. */
const everyMonths = z
  .union([z.literal(''), z.null(), z.coerce.number().int().min(1).max(24)])
  .transform((value) => value || null)
  .optional()

const about = { what: requiredText(500), dueOn: day, assigneeId: nullableId, everyMonths }

export const planFollowUpInput = z.strictObject({
  submissionKey,
  caseId: id,
  ...about,
  letterId: nullableId,
  recipientId: nullableId,
  replyId: nullableId,
  commitmentId: nullableId,
  backTo: z.string().optional(),
})
export type PlanFollowUp = z.output<typeof planFollowUpInput>

export const changeFollowUpInput = z.strictObject({ followUpId: id, version, ...about })
export type ChangeFollowUp = z.output<typeof changeFollowUpInput>

export const finishFollowUpInput = z.strictObject({
  followUpId: id,
  version,
  doneOn: day,
  result: optionalText(5000),
  backTo: z.string().optional(),
})
export type FinishFollowUp = z.output<typeof finishFollowUpInput>

export const reopenFollowUpInput = z.strictObject({ followUpId: id, version })
export type ReopenFollowUp = z.output<typeof reopenFollowUpInput>
