import { z } from 'zod'
import { id, idList, optionalText, submissionKey } from '@/lib/fields'

/** What can be ticked for a case history. Internal notes are no item: nothing can tick them. */
export const itemKinds = ['letters', 'replies', 'sources', 'commitments', 'claims', 'references', 'followUps'] as const
export type ItemKind = (typeof itemKinds)[number]
export type ChosenItems = Record<ItemKind, string[]>

export const makeExportInput = z.strictObject({
  submissionKey,
  caseId: id,
  preparedFor: optionalText(200),
  letters: idList(),
  replies: idList(),
  sources: idList(),
  commitments: idList(),
  claims: idList(),
  references: idList(),
  followUps: idList(),
})
export type MakeExport = z.output<typeof makeExportInput>
