import { z } from 'zod'
import {
  exhibitLabel,
  exportDay,
  fileLabel,
  institutionPath,
  languageTag,
  paragraphs,
} from '@/lib/exports/case-history/parts'
import { CHANNELS, REPLY_KINDS } from '@/lib/exports/case-history/words'

export const historyReply = z
  .strictObject({
    number: exhibitLabel,
    from: institutionPath,
    subject: z.string().nullable().describe('Subject line of the reply.'),
    kind: z.enum(REPLY_KINDS).describe('Kind of reply. Automatic replies and acknowledgements never stop a clock.'),
    datedOn: exportDay.nullable().describe('Date written on the reply.'),
    receivedOn: exportDay.describe('Day on which it was received.'),
    promisedOn: exportDay.nullable().describe('For a holding reply, the day by which an answer was promised.'),
    channel: z.enum(CHANNELS).nullable().describe('How it came.'),
    language: languageTag,
    theirReference: z.string().nullable().describe('Reference of the institution.'),
    signatory: z.string().nullable().describe('Who signed.'),
    signatoryFunction: z.string().nullable().describe('Function of the person who signed.'),
    answers: z
      .array(
        z.strictObject({
          letter: exhibitLabel.describe("Label of the letter answered: 'L 1'."),
          recipient: z
            .int()
            .positive()
            .nullable()
            .describe('Number of the recipient in that letter; null when it cannot be told.'),
        }),
      )
      .describe('Which letters it answers, and as which recipient. Letters that were not chosen are not named.'),
    text: paragraphs,
    files: z.array(fileLabel).describe('Files of the reply in the list of files.'),
  })
  .describe('A reply that was received.')

export type HistoryReply = z.infer<typeof historyReply>
