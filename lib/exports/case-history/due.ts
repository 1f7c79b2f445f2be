import { z } from 'zod'
import { exhibitLabel, exportDay } from '@/lib/exports/case-history/parts'
import { CLOCK_KINDS, DAY_KINDS, EMPTY_REPLY_KINDS, STEP_KINDS } from '@/lib/exports/case-history/words'

export const dayDue = z
  .strictObject({
    on: exportDay.describe('Last day on which an answer was in time.'),
    rule: z.string().min(1).describe('Name of the reply rule, in words.'),
    source: z.string().nullable().describe('Legal source of the rule; null for a date that we set ourselves.'),
    days: z
      .int()
      .nonnegative()
      .nullable()
      .describe('How many days (weeks, months) the rule gives; null when it gives none.'),
    dayKind: z.enum(DAY_KINDS).nullable().describe('What `days` counts.'),
    countedFrom: exportDay.nullable().describe('Day of the event from which the rule counts.'),
    notCounted: z
      .array(
        z.strictObject({
          on: exportDay,
          name: z.string().describe('Name of the holiday.'),
        }),
      )
      .describe('Holidays that were left out of the count, weekends aside.'),
    ruleVersion: z.string().nullable().describe('Version of the rule; null for a date that we set ourselves.'),
    address: z.string().nullable().describe('Where the source can be read.'),
    assumed: z
      .enum(['sent', 'delivered'])
      .nullable()
      .describe('What stands for the day of receipt where none is on record; null where it is, or is not needed.'),
    counted: z.array(exportDay).describe('Every day that was counted, in order; empty where no rule gave the day due.'),
    paused: z.array(exportDay).describe('Days on which the clock stood still, in order.'),
    steps: z
      .array(
        z.strictObject({
          why: z.enum(STEP_KINDS).describe('What led to this day: the term alone, an extension, a promised day.'),
          on: exportDay.describe('The day due after this step.'),
        }),
      )
      .describe('How the day came about; the last is the day due.'),
  })
  .describe('The day due and how it was counted.')

export const clockLine = z
  .strictObject({
    kind: z.enum(CLOCK_KINDS).describe('What happened to the clock.'),
    on: exportDay.describe('Day from which it holds.'),
    days: z.int().positive().nullable().describe('Length of an extension; null where it was to a day.'),
    dayKind: z.enum(DAY_KINDS).nullable().describe('What `days` counts.'),
    countedFrom: z
      .enum(['due', 'trigger'])
      .nullable()
      .describe('Whether `days` is added to the day due or is a length in all.'),
    until: exportDay.nullable().describe('Day that an extension named itself.'),
    reason: z.string().nullable().describe('Reason on record.'),
    saidBy: z.string().nullable().describe('Who said so.'),
  })
  .describe('A line of the clock that counts; what was withdrawn is not here.')

export const emptyReply = z
  .strictObject({
    on: exportDay.describe('Day on which it was received.'),
    kind: z.enum(EMPTY_REPLY_KINDS).describe('Kind of reply.'),
    exhibit: exhibitLabel.describe('The reply.'),
  })
  .describe('A reply that answered nothing and left the clock running.')
