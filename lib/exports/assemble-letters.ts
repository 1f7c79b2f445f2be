import { daysBetween, dayOf, nullableDayOf, type Day } from '@/lib/dates'
import { owes } from '@/lib/deadlines/status'
import { clockLinesOf, dueOf, emptyRepliesOf, type DueWords } from '@/lib/exports/assemble-due'
import type { HistoryLetter, HistoryRecipient } from '@/lib/exports/case-history/letter'
import type { Labels } from '@/lib/exports/number-exhibits'
import { paragraphsOf } from '@/lib/exports/paragraphs-of'
import type { ChosenLetter } from '@/lib/exports/chosen-fields'

type ChosenRecipient = ChosenLetter['recipients'][number]

/** Replies that answer; acknowledgements, automatic and holding replies do not stop a clock. */
const answering = ['substantive', 'refusal', 'transfer']

function daysLateOf(recipient: ChosenRecipient, preparedOn: Day): number | null {
  if (!recipient.dueOn) return null
  const answers = recipient.replies
    .filter(({ reply }) => answering.includes(reply.kind))
    .map(({ reply }) => dayOf(reply.receivedOn))
  const answeredOn = answers.sort()[0]
  if (!answeredOn && !owes(recipient.state)) return null
  return Math.max(0, daysBetween(dayOf(recipient.dueOn), answeredOn ?? preparedOn))
}

function recipientOf(
  recipient: ChosenRecipient,
  letter: ChosenLetter,
  number: number,
  labels: Labels,
  preparedOn: Day,
  words: DueWords,
): HistoryRecipient {
  const replies = [...recipient.replies].sort((a, b) => a.reply.receivedOn.getTime() - b.reply.receivedOn.getTime())
  return {
    number,
    institution: [recipient.institution.name],
    addressee: recipient.addressee,
    state: recipient.state,
    stateOn: nullableDayOf(recipient.stateOn),
    deliveredOn: nullableDayOf(recipient.deliveredOn),
    receivedOn: nullableDayOf(recipient.receivedOn),
    registeredOn: nullableDayOf(recipient.registeredOn),
    promisedOn: nullableDayOf(recipient.promisedOn),
    due: dueOf(recipient, letter, words),
    clock: clockLinesOf(recipient),
    emptyReplies: emptyRepliesOf(recipient, labels),
    daysLate: daysLateOf(recipient, preparedOn),
    replies: replies.flatMap(({ reply }) => labels.exhibit(reply.id) ?? []),
  }
}

/** A chosen letter as the history tells it: recipients with their clocks, asks with their outcomes, the text. */
export function assembleLetter(letter: ChosenLetter, labels: Labels, preparedOn: Day, words: DueWords): HistoryLetter {
  return {
    number: labels.letter(letter.id) ?? '',
    kind: letter.kind,
    subject: letter.subject,
    datedOn: nullableDayOf(letter.datedOn),
    sentOn: nullableDayOf(letter.sentOn),
    channel: letter.channel,
    language: letter.language,
    ourReference: letter.ourReference,
    signatories: letter.signatories.map(({ organisation }) => organisation.name),
    recipients: letter.recipients.map((recipient, index) =>
      recipientOf(recipient, letter, index + 1, labels, preparedOn, words),
    ),
    asks: letter.asks.map(({ number, text, outcomes }) => ({
      number,
      text,
      outcomes: outcomes.flatMap(({ recipientId, outcome, replyId }) => {
        const recipient = labels.recipient(recipientId)
        return recipient ? [{ recipient, outcome, exhibit: replyId && labels.exhibit(replyId) }] : []
      }),
    })),
    text: paragraphsOf(letter.documents),
    files: letter.documents.map(({ id }) => labels.file(id)),
  }
}
