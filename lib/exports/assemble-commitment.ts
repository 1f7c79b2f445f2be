import { dayOf, nullableDayOf } from '@/lib/dates'
import { displayQuote } from '@/lib/documents/anchor'
import { InvalidError } from '@/lib/errors'
import type { HistoryCommitment, HistoryUpdate } from '@/lib/exports/case-history/commitment'
import type { Labels } from '@/lib/exports/number-exhibits'
import type { ChosenCommitment } from '@/lib/exports/chosen-fields'

type ChosenUpdate = ChosenCommitment['updates'][number]

function assembleUpdate(update: ChosenUpdate, labels: Labels): HistoryUpdate {
  const exhibit = update.sourceDocument && labels.ofDocument(update.sourceDocument)
  return {
    on: dayOf(update.madeOn),
    by: update.memberName,
    status: update.status,
    reason: update.reason,
    note: update.note || null,
    source: {
      exhibit,
      quotation: exhibit && update.sourcePassage ? displayQuote(update.sourcePassage.quote) : null,
      address: update.sourceUrl,
      noneBecause: update.noSourceReason,
    },
    withdrawnOn: nullableDayOf(update.withdrawnBy[0]?.madeOn ?? null),
  }
}

/**
 * A chosen commitment as the history tells it. Its document must be chosen too: a quotation whose document is left out
 * could not be checked by whoever reads the history.
 */
export function assembleCommitment(commitment: ChosenCommitment, labels: Labels): HistoryCommitment {
  const exhibit = labels.ofDocument(commitment.document)
  if (!exhibit) throw new InvalidError('commitments', 'document_not_chosen', { title: commitment.title })
  const updates = commitment.updates
    .filter(({ withdrawsId }) => withdrawsId === null)
    .map((update) => assembleUpdate(update, labels))
  const letter = commitment.ask && labels.letter(commitment.ask.letterId)
  return {
    number: labels.commitment(commitment.id) ?? '',
    title: commitment.title,
    saidBy: { institutions: commitment.institutions.map(({ institution }) => [institution.name]), person: null },
    madeOn: dayOf(commitment.madeOn),
    quotation: displayQuote(commitment.passage.quote),
    place: { exhibit, page: commitment.passage.page, paragraph: commitment.passage.paragraph },
    firmness: commitment.firmness,
    condition: commitment.condition,
    repeats: commitment.repeatsId && labels.commitment(commitment.repeatsId),
    asks: letter && commitment.ask ? [{ letter, ask: commitment.ask.number }] : [],
    dueOn: nullableDayOf(commitment.dueOn),
    dueWording: commitment.dueText,
    nextCheckOn: nullableDayOf(commitment.nextCheckOn),
    status: updates.find(({ withdrawnOn }) => withdrawnOn === null)?.status ?? 'open',
    updates,
  }
}
