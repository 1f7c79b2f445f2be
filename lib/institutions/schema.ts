import { z } from 'zod'
import { nullableDay } from '@/lib/dates'
import { id, linesText, nullableId, nullableText, requiredText, submissionKey, version } from '@/lib/fields'

/** Spaces inside a name are one space, so that a name is the same however it was pasted. */
const name = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' '))
  .pipe(requiredText(200))

const about = {
  name,
  shortName: nullableText(60),
  parentId: nullableId,
  place: nullableText(200),
  email: nullableText(200),
  address: nullableText(1000),
  /** Language codes, one a line, as the institution answers in them. */
  languages: linesText(300).transform((text) =>
    [...new Set(text.split(/[\s,]+/))].filter((code) => /^[a-z]{2,3}$/.test(code)),
  ),
  replyRuleId: nullableText(100),
}

export const addInstitutionInput = z.strictObject({ submissionKey, ...about })
export type AddInstitution = z.output<typeof addInstitutionInput>

export const changeInstitutionInput = z.strictObject({ institutionId: id, version, ...about })
export type ChangeInstitution = z.output<typeof changeInstitutionInput>

const holder = { name: requiredText(200), function: requiredText(200), fromOn: nullableDay, toOn: nullableDay }

export const addOfficeHolderInput = z.strictObject({ submissionKey, institutionId: id, ...holder })
export type AddOfficeHolder = z.output<typeof addOfficeHolderInput>

export const changeOfficeHolderInput = z.strictObject({ officeHolderId: id, institutionId: id, version, ...holder })
export type ChangeOfficeHolder = z.output<typeof changeOfficeHolderInput>
