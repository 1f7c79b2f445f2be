import { daysBetween, dayOf, nullableDayOf, type Day } from '@/lib/dates'
import type { Book } from '@/lib/deadlines/book'
import { dueOn } from '@/lib/deadlines/count-due'
import { triggerDay } from '@/lib/deadlines/derive-due'
import { owes } from '@/lib/deadlines/status'
import type { HistoryLetter, HistoryRecipient } from '@/lib/exports/case-history/letter'
import type { Labels } from '@/lib/exports/number-exhibits'
import { paragraphsOf } from '@/lib/exports/paragraphs-of'
import type { ChosenLetter } from '@/lib/exports/chosen-fields'

type ChosenRecipient = ChosenLetter['recipients'][number]

/** Replies that answer; acknowledgements, automatic and holding replies do not stop a clock. */
const answering = ['substantive', 'refusal', 'transfer']

function dueOf(recipient: ChosenRecipient, letter: ChosenLetter, book: Book): HistoryRecipient['due'] {
  if (!recipient.dueOn) return null
  const on = dayOf(recipient.dueOn)
  const rule = recipient.dueRuleId === null ? null : book.rule(recipient.dueRuleId)
  const version = rule?.versions.find((candidate) => candidate.version === recipient.dueRuleVersion)
  if (!rule || !version)
    return {
      on,
      rule: 'Day set by a person',
      source: null,
      days: null,
      dayKind: null,
      countedFrom: null,
      notCounted: [],
    }
  const known = {
    sentOn: nullableDayOf(recipient.sentOn ?? letter.sentOn),
    deliveredOn: nullableDayOf(recipient.deliveredOn),
    receivedOn: nullableDayOf(recipient.receivedOn),
    registeredOn: nullableDayOf(recipient.registeredOn),
  }
  const { on: countedFrom } = triggerDay(version.trigger, known, letter.channel)
  const calendar = recipient.dueCalendar === null ? null : book.calendar(recipient.dueCalendar)
  const counted = countedFrom && dueOn({ ...version, ruleId: rule.id, name: rule.name }, countedFrom, calendar)
  const holidays = counted?.skipped.filter(({ why }) => why === 'holiday') ?? []
  return {
    on,
    rule: rule.name,
    source: version.source.label,
    days: version.term?.count ?? null,
    dayKind: version.term?.unit ?? null,
    countedFrom,
    notCounted: holidays.map((holiday) => ({ on: holiday.on, name: holiday.name ?? '' })),
  }
}

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
  book: Book,
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
    due: dueOf(recipient, letter, book),
    daysLate: daysLateOf(recipient, preparedOn),
    replies: replies.flatMap(({ reply }) => labels.exhibit(reply.id) ?? []),
  }
}

/** A chosen letter as the history tells it: recipients with their clocks, asks with their outcomes, the text. */
export function assembleLetter(letter: ChosenLetter, labels: Labels, preparedOn: Day, book: Book): HistoryLetter {
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
      recipientOf(recipient, letter, index + 1, labels, preparedOn, book),
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
