import { z } from 'zod'
import {
  exhibitLabel,
  exportDay,
  fileLabel,
  institutionPath,
  languageTag,
  paragraphs,
} from '@/lib/exports/case-history/parts'
import { clockLine, dayDue, emptyReply } from '@/lib/exports/case-history/due'
import { ASK_OUTCOMES, CHANNELS, LETTER_KINDS, RECIPIENT_STATES } from '@/lib/exports/case-history/words'

const letterLabel = z
  .string()
  .regex(/^L [1-9]\d*$/)
  .describe("Label of the letter: 'L 1'.")

const recipient = z
  .strictObject({
    number: z.int().positive().describe('Number of the recipient within its letter, from 1.'),
    institution: institutionPath,
    addressee: z.string().nullable().describe('Office-holder or unit the letter was addressed to.'),
    state: z.enum(RECIPIENT_STATES).describe('State on `preparedOn`, as a person set it.'),
    stateOn: exportDay.nullable().describe('Day of that state: of the answer, where it is answered.'),
    deliveredOn: exportDay.nullable().describe('Day on which delivery is proved.'),
    receivedOn: exportDay.nullable().describe('Day on which the institution received it.'),
    registeredOn: exportDay.nullable().describe('Day on which the institution registered it.'),
    promisedOn: exportDay.nullable().describe('Day by which a holding reply promised an answer.'),
    due: dayDue.nullable(),
    clock: z
      .array(clockLine)
      .describe('What was recorded of the clock and still counts, by day: extensions, pauses, restarts.'),
    emptyReplies: z
      .array(emptyReply)
      .describe(
        'Replies in this history that did not stop the clock: automatic ones, acknowledgements, holding replies.',
      ),
    daysLate: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Days after the day due, up to the answer or else to `preparedOn`; 0 is in time, null is no day due.'),
    replies: z
      .array(exhibitLabel)
      .describe('Labels of the replies of this recipient that are in this history, oldest first.'),
  })
  .describe('One institution that the letter went to, with its own clock and outcome.')

const ask = z
  .strictObject({
    number: z.int().positive().describe('Number of the ask in its letter.'),
    text: z.string().min(1).describe('What was asked.'),
    outcomes: z
      .array(
        z.strictObject({
          recipient: z.int().positive().describe('Number of the recipient within the letter.'),
          outcome: z.enum(ASK_OUTCOMES).describe('What became of the ask with this recipient.'),
          exhibit: exhibitLabel.nullable().describe('Reply that shows the outcome.'),
        }),
      )
      .describe('One outcome per recipient.'),
  })
  .describe('One numbered demand.')

export const historyLetter = z
  .strictObject({
    number: letterLabel,
    kind: z.enum(LETTER_KINDS).describe('Kind of letter.'),
    subject: z.string().min(1).describe('Subject line.'),
    datedOn: exportDay.nullable().describe('Date written on the letter.'),
    sentOn: exportDay.nullable().describe('Day on which it was sent; null for a draft.'),
    channel: z.enum(CHANNELS).nullable().describe('How it was sent.'),
    language: languageTag,
    ourReference: z.string().nullable().describe('Our reference.'),
    signatories: z.array(z.string().min(1)).describe('Organisations that signed, in the order of the letter.'),
    recipients: z.array(recipient).describe('Recipients, in the order of the letter.'),
    asks: z.array(ask).describe('Asks, by number.'),
    text: paragraphs,
    files: z.array(fileLabel).describe('Files of the letter in the list of files.'),
  })
  .describe('A letter that was sent.')

export type HistoryLetter = z.infer<typeof historyLetter>
export type HistoryRecipient = HistoryLetter['recipients'][number]
export type HistoryAsk = HistoryLetter['asks'][number]
