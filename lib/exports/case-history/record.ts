import { z } from 'zod'
import { exhibitLabel, exportDay, fileLabel, place, quotation, saidBy } from '@/lib/exports/case-history/parts'
import { CHRONOLOGY_KINDS, CLAIM_FINDINGS, FILE_ROLES } from '@/lib/exports/case-history/words'

export const historyClaim = z
  .strictObject({
    title: z.string().min(1).describe('Our short name for it; not a quotation.'),
    saidBy,
    saidOn: exportDay.nullable().describe('Day of the document that it stands in.'),
    quotation,
    place,
    finding: z.enum(CLAIM_FINDINGS).describe('What our own check found.'),
  })
  .describe('What an institution says it already did.')

export const historyReference = z
  .strictObject({
    title: z.string().min(1).describe('What is referred to: a law, a decision, a report.'),
    address: z.string().nullable().describe('Address at which it can be read.'),
    quotation,
    place,
  })
  .describe('A document that an institution refers to.')

export const historyFollowUp = z
  .strictObject({
    title: z.string().min(1).describe('What is to be done.'),
    by: z.string().nullable().describe('Who does it.'),
    dueOn: exportDay.nullable().describe('By when.'),
    doneOn: exportDay.nullable().describe('When it was done.'),
    result: z.string().nullable().describe('With what result.'),
  })
  .describe('Something that we will do or did.')

export const chronologyEntry = z
  .strictObject({
    on: exportDay,
    kind: z.enum(CHRONOLOGY_KINDS).describe('What the entry is about.'),
    text: z
      .array(
        z.strictObject({
          text: z.string().min(1),
          strong: z.boolean().describe('Whether the part leads the entry and is set in bold.'),
        }),
      )
      .min(1)
      .describe('The entry in sentences, in `language`.'),
    exhibit: exhibitLabel.nullable().describe('Document that the entry is about.'),
  })
  .describe('One line of the chronology.')

export const historyFile = z
  .strictObject({
    number: fileLabel,
    name: z.string().min(1).describe('File name as it came.'),
    mediaType: z.string().min(1).describe("Media type found in the file itself: 'application/pdf'."),
    bytes: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Length in bytes; null where it was erased or words of it were redacted.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .describe(
        'SHA-256 of the bytes as they came, in lower-case hexadecimal; null where it was erased or words of it were redacted.',
      ),
    role: z.enum(FILE_ROLES).describe('What the file is to the document it belongs to.'),
    receivedOn: exportDay.describe('Day on which the file was put on record.'),
    belongsTo: exhibitLabel.describe('Letter, reply or source that it belongs to.'),
  })
  .describe('A file whose bytes are kept as they came.')

export type HistoryClaim = z.infer<typeof historyClaim>
export type HistoryReference = z.infer<typeof historyReference>
export type HistoryFollowUp = z.infer<typeof historyFollowUp>
export type ChronologyEntry = z.infer<typeof chronologyEntry>
export type HistoryFile = z.infer<typeof historyFile>
