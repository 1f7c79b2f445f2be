import { z } from 'zod'
import { id, nullableText, version } from '@/lib/fields'

const rule = nullableText(100)

/** A rule for each kind of letter, by its id; empty inherits. */
export const giveRulesInput = z.strictObject({
  institutionId: id,
  version,
  calendarId: nullableText(100),
  letter: rule,
  joint_letter: rule,
  open_letter: rule,
  access_request: rule,
  complaint: rule,
  petition: rule,
  submission: rule,
})
export type GiveRules = z.output<typeof giveRulesInput>
