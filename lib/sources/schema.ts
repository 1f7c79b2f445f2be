import { z } from 'zod'
import { day } from '@/lib/dates'
import { id, idList, nameList, nameWrong, nullableUrl, requiredText, submissionKey, version } from '@/lib/fields'
import { SourceKind } from '@/prisma/generated/enums'

const about = {
  title: requiredText(500),
  kind: z.enum(SourceKind),
  /** The institutions that published it, one a line: known ones are found, new ones added to the directory. */
  publishers: nameList(4000).pipe(z.array(z.string().max(200)).min(1, 'publisher_missing')),
  datedOn: day,
  url: nullableUrl,
  language: z.string().trim().min(2).max(10).default('en'),
}

export const recordSourceInput = z.strictObject({
  submissionKey,
  caseId: id,
  ...about,
  text: z.string().max(2_000_000).default(''),
  documents: idList(50),
  draft: z.string().optional(),
})
export type RecordSource = z.output<typeof recordSourceInput>

/** As the form posts it: that it has neither a file nor a text is named with all else that is missing. */
export const recordSourceForm = recordSourceInput.superRefine(({ text, documents }, context) =>
  nameWrong(text === '' && documents.length === 0 ? [['text', 'file_missing']] : [], context),
)

export const changeSourceInput = z.strictObject({ sourceId: id, version, ...about })
export type ChangeSource = z.output<typeof changeSourceInput>
