import { z } from 'zod'
import { historyCommitment } from '@/lib/exports/case-history/commitment'
import { historyLetter } from '@/lib/exports/case-history/letter'
import { exportDay, languageTag } from '@/lib/exports/case-history/parts'
import {
  chronologyEntry,
  historyClaim,
  historyFile,
  historyFollowUp,
  historyReference,
} from '@/lib/exports/case-history/record'
import { historyReply } from '@/lib/exports/case-history/reply'
import { historySource } from '@/lib/exports/case-history/source'

const caseFacts = z
  .strictObject({
    code: z.string().min(1).describe('Short code of the case.'),
    title: z.string().min(1).describe('Title of the case.'),
    question: z.string().nullable().describe('What the case is about, in one sentence.'),
    openedOn: exportDay.describe('Day on which the case was opened.'),
    summary: z.string().nullable().describe('Our own summary; paragraphs are parted by an empty line.'),
    sampleNote: z
      .string()
      .nullable()
      .describe('Where the content is a sample: of what sort it is. Null for a real case.'),
  })
  .describe('The case.')

/**
 * A case history, version 1: the one shape that the JSON file is, that the PDF is typeset from and that the CSV is
 * drawn from. Objects are strict: a field that is not listed (an internal note, say) is refused, never passed on.
 */
export const caseHistory = z
  .strictObject({
    format: z.literal('answerable.case-history').describe('Name of the format.'),
    version: z.literal(1).describe('Version of the format.'),
    language: languageTag.describe('Language of what the export itself says; documents carry their own.'),
    preparedOn: exportDay.describe('Day of the export. Lateness and states are as of this day.'),
    preparedBy: z.string().min(1).describe('Who prepared it: the workspace or the member.'),
    preparedFor: z.string().nullable().describe('Whom it was prepared for.'),
    workspace: z
      .strictObject({ name: z.string().min(1).describe('Name of the workspace.') })
      .describe('The workspace.'),
    case: caseFacts,
    leftOut: z
      .strictObject({
        items: z.int().nonnegative().describe('How many items of the case were not chosen for this export.'),
      })
      .describe('What this history leaves out, in numbers only.'),
    letters: z.array(historyLetter).describe('Letters, by number.'),
    replies: z.array(historyReply).describe('Replies, by number.'),
    sources: z.array(historySource).describe('Sources, by number.'),
    commitments: z.array(historyCommitment).describe('Commitments, by number.'),
    claims: z.array(historyClaim).describe('Claims, in the order of the documents.'),
    references: z.array(historyReference).describe('References, in the order of the documents.'),
    followUps: z.array(historyFollowUp).describe('Follow-ups; empty unless they were chosen.'),
    chronology: z.array(chronologyEntry).describe('What happened, oldest first.'),
    files: z.array(historyFile).describe('Files of the chosen items, by number.'),
  })
  .describe('History of a case as it was prepared on one day.')

export type CaseHistory = z.infer<typeof caseHistory>
