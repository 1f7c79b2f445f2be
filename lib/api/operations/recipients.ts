import 'server-only'
import { z } from 'zod'
import * as answers from '@/lib/api/answers/letters'
import { made } from '@/lib/api/answers/parts'
import { change, create, read, tagged } from '@/lib/api/operation'
import { extendTerm } from '@/lib/clocks/extend-term'
import { pauseClock, resumeClock } from '@/lib/clocks/pause-clock'
import { restartClock } from '@/lib/clocks/restart-clock'
import * as clocks from '@/lib/clocks/schema'
import { withdrawClockLine } from '@/lib/clocks/withdraw-clock-line'
import { writtenLanguages } from '@/lib/i18n/written-languages'
import { explainDue } from '@/lib/letters/explain-due'
import { getRecipient } from '@/lib/letters/queries'
import { removeRecipient } from '@/lib/letters/remove-recipient'
import * as inputs from '@/lib/letters/schema'
import { setRecipientDates } from '@/lib/letters/set-recipient-dates'
import { setRecipientState } from '@/lib/letters/set-recipient-state'
import { setAskOutcome } from '@/lib/replies/set-ask-outcome'
import { setAskOutcomeInput } from '@/lib/replies/schema'
import { draftChaser } from '@/lib/silence/draft-chaser'
import { makeCertificate } from '@/lib/silence/make-certificate'
import { grades } from '@/lib/silence/write-chaser'

type Explained = NonNullable<Awaited<ReturnType<typeof explainDue>>>

function explanation({ row, derived, days, moves }: Explained) {
  return {
    due: derived.due,
    why: 'why' in derived ? derived.why : null,
    source: 'version' in derived ? derived.version.source : null,
    days,
    byHandOn: row.dueByHand ? row.dueOn : null,
    clock: row.clockEvents,
    moves,
  }
}

export const recipientOperations = tagged('Recipients', [
  read({
    path: '/letters/{letterId}/recipients/{recipientId}',
    summary: 'Get a recipient with its days',
    answer: answers.recipient,
    run: (actor, { letterId = '', recipientId = '' }) => getRecipient(actor, letterId, recipientId),
  }),
  read({
    path: '/letters/{letterId}/recipients/{recipientId}/due',
    summary: 'Explain the due day of a recipient',
    answer: answers.dueExplained,
    run: async (actor, { letterId = '', recipientId = '' }) => {
      const explained = await explainDue(actor, letterId, recipientId)
      return explained && explanation(explained)
    },
  }),
  read({
    path: '/letters/{letterId}/recipients/{recipientId}/silence',
    summary: 'Draft a letter about what a recipient has not answered; nothing is kept and nothing is sent',
    query: z.strictObject({ language: z.enum(writtenLanguages).optional(), grade: z.enum(grades).optional() }),
    answer: answers.chaser,
    run: (actor, { letterId = '', recipientId = '' }, asked) => draftChaser(actor, { letterId, recipientId }, asked),
  }),
  read({
    path: '/letters/{letterId}/recipients/{recipientId}/silence/certificate',
    summary: 'Download the certificate of silence of a recipient (PDF), as of today',
    query: z.strictObject({ language: z.enum(writtenLanguages).optional() }),
    answer: 'file',
    run: (actor, { letterId = '', recipientId = '' }, { language = null }) =>
      makeCertificate(actor, { letterId, recipientId, language }),
  }),
  change({
    method: 'DELETE',
    path: '/letters/{letterId}/recipients/{recipientId}',
    summary: 'Remove a recipient from a draft',
    body: inputs.removeRecipientInput,
    run: removeRecipient,
  }),
  change({
    path: '/recipients/{recipientId}/state',
    summary: 'Set the state of a recipient',
    body: inputs.setRecipientStateInput,
    run: setRecipientState,
  }),
  change({
    path: '/recipients/{recipientId}/dates',
    summary: 'Set the days of a recipient, and who follows it',
    body: inputs.setRecipientDatesInput,
    run: setRecipientDates,
  }),
  create({
    path: '/recipients/{recipientId}/extensions',
    summary: 'Extend the term of a recipient',
    body: clocks.extendTermInput,
    answer: made,
    run: extendTerm,
  }),
  create({
    path: '/recipients/{recipientId}/pauses',
    summary: 'Stop the clock of a recipient',
    body: clocks.pauseClockInput,
    answer: made,
    run: pauseClock,
  }),
  create({
    path: '/recipients/{recipientId}/resumptions',
    summary: 'Let the clock of a recipient run again',
    body: clocks.resumeClockInput,
    answer: made,
    run: resumeClock,
  }),
  create({
    path: '/recipients/{recipientId}/restarts',
    summary: 'Start the clock of a recipient anew',
    body: clocks.restartClockInput,
    answer: made,
    run: restartClock,
  }),
  create({
    path: '/clock-lines/{clockEventId}/withdrawal',
    summary: 'Withdraw a line of a clock',
    body: clocks.withdrawClockLineInput,
    answer: made,
    run: withdrawClockLine,
  }),
  change({
    path: '/asks/{askId}/outcomes/{recipientId}',
    summary: 'Say what became of an ask at a recipient',
    body: setAskOutcomeInput,
    run: setAskOutcome,
  }),
])
