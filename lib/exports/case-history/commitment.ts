import { z } from 'zod'
import { commitmentLabel, exhibitLabel, exportDay, place, quotation, saidBy } from '@/lib/exports/case-history/parts'
import { COMMITMENT_STATUSES, FIRMNESS, REASONS } from '@/lib/exports/case-history/words'

const updateSource = z
  .strictObject({
    exhibit: exhibitLabel.nullable().describe('Document in this history that the update rests on.'),
    quotation: z.string().nullable().describe('Exact words of that document.'),
    address: z.string().nullable().describe('Address of a document outside this history.'),
    noneBecause: z.string().nullable().describe('Why there is no source.'),
  })
  .describe('What the update rests on.')

const update = z
  .strictObject({
    on: exportDay.describe('Day of the update.'),
    by: z.string().min(1).describe('Who recorded it.'),
    status: z.enum(COMMITMENT_STATUSES).describe('Status from this update on.'),
    reason: z.enum(REASONS).nullable().describe('Reason, where the status is bad.'),
    note: z.string().nullable().describe('Note meant for readers of the history; internal notes are never here.'),
    source: updateSource,
    withdrawnOn: exportDay.nullable().describe('Day on which the update was withdrawn; it then no longer counts.'),
  })
  .describe('A dated change of status. Never edited; corrected by a later one.')

export const historyCommitment = z
  .strictObject({
    number: commitmentLabel,
    title: z.string().min(1).describe('Our short name for it; not a quotation.'),
    saidBy,
    madeOn: exportDay.nullable().describe('Day of the document that it stands in.'),
    quotation,
    place,
    firmness: z.enum(FIRMNESS).describe('How firm the words are.'),
    condition: z.string().nullable().describe('The condition, where it is conditional.'),
    repeats: commitmentLabel.nullable().describe('Earlier commitment that it repeats, where that is in this history.'),
    asks: z
      .array(
        z.strictObject({
          letter: exhibitLabel.describe("Label of the letter: 'L 1'."),
          ask: z.int().positive().describe('Number of the ask in that letter.'),
        }),
      )
      .describe('Asks that it answers.'),
    dueOn: exportDay.nullable().describe('Day by which it was to be done, where one was named.'),
    dueWording: z.string().nullable().describe('Vague wording of the time, exactly as said: "in the coming months".'),
    nextCheckOn: exportDay.nullable().describe('Day on which we look again.'),
    status: z
      .enum(COMMITMENT_STATUSES)
      .describe('Current status: that of the newest update that is not withdrawn, else open.'),
    updates: z.array(update).describe('All updates, newest first.'),
  })
  .refine((c) => c.status === (c.updates.find((u) => u.withdrawnOn === null)?.status ?? 'open'), {
    path: ['status'],
    error: 'The status must be that of the newest update that is not withdrawn.',
  })
  .describe('What an institution said it will do, is doing or keeps doing.')

export type HistoryCommitment = z.infer<typeof historyCommitment>
export type HistoryUpdate = HistoryCommitment['updates'][number]
