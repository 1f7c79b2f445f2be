import { counts } from '@/lib/commitments/counting-update'
import { displayQuote } from '@/lib/documents/anchor'
import type { ChosenCommitment, ChosenFollowUp } from '@/lib/exports/chosen-fields'
import type { Labels } from '@/lib/exports/number-exhibits'
import type { RecordRow } from '@/lib/exports/record-columns'
import { asDay, asLines, asText } from '@/lib/exports/records/cells'

/** What a row needs of the labels: a list without a history has no others. */
type RowLabels = Pick<Labels, 'letter' | 'commitment' | 'ofDocument'>

/** The status, and what it rests on in one cell: an address, the label of a document, or why there is nothing. */
function statusOf(commitment: ChosenCommitment, labels: RowLabels): RecordRow {
  const current = commitment.updates.find(counts)
  const exhibit = current?.sourceDocument && labels.ofDocument(current.sourceDocument)
  return {
    status: current?.status ?? 'open',
    status_on: asDay(current?.madeOn ?? null),
    reason: asText(current?.reason),
    status_source: asText(current?.sourceUrl ?? exhibit ?? current?.noSourceReason),
  }
}

function askOf({ ask }: ChosenCommitment, labels: RowLabels): string {
  const letter = ask && labels.letter(ask.letterId)
  return letter && ask ? `${letter}: ${ask.number}` : ''
}

/** A commitment as a line of its sheet; `code` is that of its case. */
export const commitmentRow = (commitment: ChosenCommitment, code: string, labels: RowLabels): RecordRow => ({
  commitment: asText(labels.commitment(commitment.id)),
  case: code,
  title: commitment.title,
  institutions: asLines(commitment.institutions.map(({ institution }) => institution.name)),
  made_on: asDay(commitment.madeOn),
  document: asText(labels.ofDocument(commitment.document)),
  quotation: displayQuote(commitment.passage.quote),
  page: asText(commitment.passage.page),
  paragraph: asText(commitment.passage.paragraph),
  firmness: commitment.firmness,
  condition: asText(commitment.condition),
  ask: askOf(commitment, labels),
  repeats: asText(commitment.repeatsId && labels.commitment(commitment.repeatsId)),
  due_on: asDay(commitment.dueOn),
  due_wording: asText(commitment.dueText),
  next_check_on: asDay(commitment.nextCheckOn),
  themes: asLines(commitment.tags),
  ...statusOf(commitment, labels),
})

/** Updates, oldest first: 'C 1/2' is the second of the commitment C 1. */
export const updateRows = (commitment: ChosenCommitment, labels: RowLabels): RecordRow[] =>
  commitment.updates
    .filter(({ withdrawsId }) => withdrawsId === null)
    .toReversed()
    .map((update, index) => ({
      update: `${labels.commitment(commitment.id) ?? ''}/${index + 1}`,
      commitment: asText(labels.commitment(commitment.id)),
      status: update.status,
      made_on: asDay(update.madeOn),
      made_by: update.memberName,
      reason: asText(update.reason),
      note: update.note,
      document: asText(update.sourceDocument && labels.ofDocument(update.sourceDocument)),
      quotation: update.sourcePassage ? displayQuote(update.sourcePassage.quote) : '',
      address: asText(update.sourceUrl),
      no_source_because: asText(update.noSourceReason),
      withdrawn_on: asDay(update.withdrawnBy[0]?.madeOn ?? null),
    }))

/** A follow-up as a line of its sheet; `about` is the key of what it follows. */
export const followUpRow = (followUp: ChosenFollowUp, number: number, code: string, about: string): RecordRow => ({
  follow_up: `U ${number}`,
  case: code,
  what: followUp.what,
  who: asText(followUp.assignee?.name),
  due_on: asDay(followUp.dueOn),
  done_on: asDay(followUp.doneOn),
  result: followUp.result,
  about,
})
