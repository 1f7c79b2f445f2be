import type { ChosenLetter } from '@/lib/exports/chosen-fields'
import type { Labels } from '@/lib/exports/number-exhibits'
import type { RecordRow } from '@/lib/exports/record-columns'
import { asDay, asLines, asText, asYes, textOf } from '@/lib/exports/records/cells'

/** A letter as a line of its sheet; `code` is that of its case. */
export const letterRow = (letter: ChosenLetter, code: string, labels: Labels): RecordRow => ({
  letter: asText(labels.letter(letter.id)),
  case: code,
  kind: letter.kind,
  subject: letter.subject,
  dated_on: asDay(letter.datedOn),
  sent_on: asDay(letter.sentOn),
  channel: letter.channel,
  language: letter.language,
  our_reference: asText(letter.ourReference),
  signatories: asLines(letter.signatories.map(({ organisation }) => organisation.name)),
  asks: asLines(letter.asks.map(({ text }) => text.replace(/\s*\n\s*/g, ' '))),
  text: textOf(letter.documents),
})

/** 'L 1/2' is the second recipient of the letter L 1. */
export const recipientKey = (labels: Labels, letterId: string, recipientId: string): string => {
  const [letter, number] = [labels.letter(letterId), labels.recipient(recipientId)]
  return letter && number ? `${letter}/${number}` : ''
}

/** The recipients of a letter, a line each, in their order. */
export const recipientRows = (letter: ChosenLetter, labels: Labels): RecordRow[] =>
  letter.recipients.map((recipient) => ({
    recipient: recipientKey(labels, letter.id, recipient.id),
    letter: asText(labels.letter(letter.id)),
    institution: recipient.institution.name,
    addressee: asText(recipient.addressee),
    sent_on: asDay(recipient.sentOn),
    state: recipient.state,
    state_on: asDay(recipient.stateOn),
    delivered_on: asDay(recipient.deliveredOn),
    received_on: asDay(recipient.receivedOn),
    registered_on: asDay(recipient.registeredOn),
    promised_on: asDay(recipient.promisedOn),
    due_on: asDay(recipient.dueOn),
    due_by_hand: asYes(recipient.dueByHand),
    outcomes: asLines(
      letter.asks.flatMap(({ number, outcomes }) =>
        outcomes.flatMap(({ recipientId, outcome }) => (recipientId === recipient.id ? [`${number}: ${outcome}`] : [])),
      ),
    ),
  }))
