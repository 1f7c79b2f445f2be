import { z } from 'zod'
import { exhibitLabel, exportDay, fileLabel, languageTag, paragraphs } from '@/lib/exports/case-history/parts'
import { SOURCE_KINDS } from '@/lib/exports/case-history/words'

export const historySource = z
  .strictObject({
    number: exhibitLabel,
    kind: z.enum(SOURCE_KINDS).describe('Kind of source.'),
    title: z.string().min(1).describe('Title of the document.'),
    publishers: z.array(z.string().min(1)).describe('Who published it.'),
    datedOn: exportDay.nullable().describe('Day of publication.'),
    address: z.string().nullable().describe('Address at which it was published.'),
    language: languageTag,
    text: paragraphs,
    files: z.array(fileLabel).describe('Files of the source in the list of files.'),
  })
  .describe('Another document on the record: a statement, a press release, minutes, a law.')

export type HistorySource = z.infer<typeof historySource>
