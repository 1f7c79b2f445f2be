import { z } from 'zod'
import { day } from '@/lib/dates'
import {
  id,
  idList,
  nameList,
  nullableId,
  optionalText,
  requiredText,
  submissionKey,
  ticked,
  version,
} from '@/lib/fields'

const about = {
  title: requiredText(200),
  question: optionalText(500),
  summary: optionalText(5000),
  leadId: nullableId,
  /** One theme a line. */
  tags: nameList(2000).transform((names) => names.slice(0, 30)),
}

export const openCaseInput = z.strictObject({
  submissionKey,
  /** Empty takes the next free one, as does the one that the form proposed. */
  code: optionalText(30),
  proposedCode: optionalText(30),
  openedOn: day,
  ...about,
  isRestricted: ticked,
  members: idList(),
})
export type OpenCase = z.output<typeof openCaseInput>

export const changeCaseInput = z.strictObject({ caseId: id, version, ...about })
export type ChangeCase = z.output<typeof changeCaseInput>

export const restrictCaseInput = z.strictObject({ caseId: id, version, isRestricted: ticked, members: idList() })
export type RestrictCase = z.output<typeof restrictCaseInput>

export const closeCaseInput = z.strictObject({ caseId: id, version, closedOn: day })
export type CloseCase = z.output<typeof closeCaseInput>

export const reopenCaseInput = z.strictObject({ caseId: id, version })
export type ReopenCase = z.output<typeof reopenCaseInput>

export const addNoteInput = z.strictObject({ submissionKey, caseId: id, text: requiredText(10_000) })
export type AddNote = z.output<typeof addNoteInput>
