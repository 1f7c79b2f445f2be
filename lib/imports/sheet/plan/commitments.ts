import { needsReason } from '@/lib/commitments/status'
import { displayQuote } from '@/lib/documents/anchor'
import type { RecordRow } from '@/lib/exports/record-columns'
import { RefusedRow } from '@/lib/imports/sheet/mapping'
import { planPassage } from '@/lib/imports/sheet/plan/documents'
import { dayIn, listOf, neededText, nullableTextOf, textOf } from '@/lib/imports/sheet/plan/fields'
import { institutionNamed } from '@/lib/imports/sheet/plan/institutions'
import { keyOf } from '@/lib/imports/sheet/plan/known'
import { add, addTo, meet, name, named, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import type { AnyOwner, CommitmentRef, LetterRef } from '@/lib/imports/sheet/plan/refs'
import { ownerNamed } from '@/lib/imports/sheet/plan/update-sources'
import { writeUpdate } from '@/lib/imports/sheet/plan/updates'
import type { CommitmentState } from '@/prisma/generated/enums'

type Made = { id: string; passageId: string; documentId: string; madeOn: string; caseId: string }

function askIdOf(planner: Planner, text: string): string | null {
  if (text === '') return null
  const [, letter = '', number = ''] = /^(.*):\s*(\d+)$/.exec(text) ?? []
  const ask = named<LetterRef>(planner, ['letters'], letter)?.asks.find((one) => one.number === Number(number))
  if (!ask) throw new RefusedRow('names_nothing', { column: 'ask', value: text.slice(0, 60) })
  return ask.id
}

function repeatedId(planner: Planner, label: string): string | null {
  if (label === '') return null
  const found = named<CommitmentRef>(planner, ['commitments'], label)
  if (!found) planner.notes.push({ key: 'names_nothing', values: { column: 'repeats', value: label.slice(0, 60) } })
  return found?.id ?? null
}

/** The status that the row of a commitment itself gives: after the opening, one update with the source that is named. */
function planStatus(
  planner: Planner,
  ref: CommitmentRef,
  { passageId, documentId, madeOn }: Made,
  row: RecordRow,
): void {
  const { caseId, id: commitmentId } = ref
  const opening = { status: 'open', madeOn, sourceDocumentId: documentId, sourcePassageId: passageId }
  const updateId = writeUpdate(planner, ref, opening)
  tell(planner, { type: 'commitment.made', subjectId: commitmentId, caseId, data: { passageId, updateId } })
  const status = (row.status || 'open') as CommitmentState
  if (status === 'open') return
  const source = textOf(row, 'status_source', 2000)
  const owner = source ? named<AnyOwner>(planner, ['replies', 'sources', 'letters'], source) : null
  const isAddress = URL.canParse(source) && /^https?:$/.test(new URL(source).protocol)
  const from = owner?.documents[0]
    ? { sourceDocumentId: owner.documents[0].id }
    : isAddress
      ? { sourceUrl: source }
      : { noSourceReason: source.slice(0, 500) || 'Taken over from a spreadsheet, which names no source.' }
  const reason = row.reason || (needsReason(status) ? 'none_given' : null)
  const given = { status, madeOn: dayIn(row, 'status_on') ?? madeOn, reason, ...from }
  const id = writeUpdate(planner, ref, given)
  tell(planner, {
    type: 'commitment.updated',
    subjectId: commitmentId,
    caseId,
    data: { updateId: id, status, checkBefore: null },
  })
}

/** Plans a commitment drawn from what `owner` says, or meets the same one: the same case, title and day. */
export function planCommitment(planner: Planner, owner: AnyOwner, row: RecordRow, asMain = false): CommitmentRef {
  const title = neededText(row, 'title', 300)
  const madeOn = dayIn(row, 'made_on') ?? owner.on
  if (!madeOn) throw new RefusedRow('missing', { column: 'made_on' })
  const { caseId } = owner
  const key = keyOf(caseId, title, madeOn)
  const met = meet(planner, planner.known.commitments.get(key), Boolean(row.commitment))
  if (met) {
    name(planner, 'commitments', row.commitment, met)
    return met
  }
  const names = listOf(row, 'institutions')
  const institutions = (names.length > 0 ? names : owner.institutions).map((one) => institutionNamed(planner, one))
  if (institutions.length === 0) throw new RefusedRow('missing', { column: 'institutions' })
  const number = (column: string) => (row[column] ? Number(row[column]) : null)
  const printed = { page: number('page'), paragraph: number('paragraph'), isMain: asMain }
  const passage = planPassage(planner, owner, row.quotation || title, printed)
  const id = planner.newId()
  const dueOn = dayIn(row, 'due_on')
  const { documentId } = passage
  add(planner, 'commitment', {
    id,
    caseId,
    documentId,
    passageId: passage.id,
    title,
    firmness: row.firmness || (dueOn ? 'dated' : 'undated'),
    condition: nullableTextOf(row, 'condition', 500),
    madeOn,
    dueOn,
    dueText: nullableTextOf(row, 'due_wording', 200),
    nextCheckOn: dayIn(row, 'next_check_on'),
    ownerId: planner.actor.memberId,
    askId: askIdOf(planner, textOf(row, 'ask', 300)),
    repeatsId: repeatedId(planner, row.repeats ?? ''),
    tags: listOf(row, 'themes').slice(0, 30),
    createdById: planner.actor.memberId,
  })
  for (const [position, one] of [...new Map(institutions.map((each) => [each.id, each])).values()].entries()) {
    add(planner, 'commitmentInstitution', { commitmentId: id, institutionId: one.id, position })
  }
  const hasUpdates = planner.updated.has((row.commitment ?? '').toLowerCase())
  const quotation = displayQuote(row.quotation || title)
  const ref: CommitmentRef = {
    id,
    caseId,
    isNew: true,
    updates: new Set(),
    hasUpdates,
    documentId,
    passage: { id: passage.id, quotation, ownerId: owner.id },
  }
  if (!hasUpdates) planStatus(planner, ref, { id, passageId: passage.id, documentId, madeOn, caseId }, row)
  addTo(planner, planner.known.commitments, key, ref)
  name(planner, 'commitments', row.commitment, ref)
  return ref
}

/** Plans a row of the sheet of commitments. */
export function planCommitmentRow(planner: Planner, row: RecordRow): void {
  if (!row.document) throw new RefusedRow('missing', { column: 'document' })
  planCommitment(planner, ownerNamed(planner, row.document), row)
}
