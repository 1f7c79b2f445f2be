import { z } from 'zod'
import { id, nullableId, nullableText, requiredText, submissionKey, textList, version } from '@/lib/fields'

const about = {
  name: requiredText(200),
  shortName: nullableText(60),
  parentId: nullableId,
  place: nullableText(200),
  email: nullableText(200),
  address: nullableText(1000),
  /** Language codes, as the institution answers in them. */
  languages: textList(10, 30),
  replyRuleId: nullableText(100),
}

export const addInstitutionInput = z.strictObject({ submissionKey, ...about })
export type AddInstitution = z.output<typeof addInstitutionInput>

export const changeInstitutionInput = z.strictObject({ institutionId: id, version, ...about })
export type ChangeInstitution = z.output<typeof changeInstitutionInput>
