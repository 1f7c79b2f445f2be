import { add, tell, type Planner } from '@/lib/imports/sheet/plan/planner'
import { displayQuote } from '@/lib/documents/anchor'
import type { RecordRow } from '@/lib/exports/record-columns'
import { RefusedRow } from '@/lib/imports/sheet/mapping'
import { documentOf, ownerNamed } from '@/lib/imports/sheet/plan/update-sources'
import { planPassage } from '@/lib/imports/sheet/plan/documents'
import { dayIn, neededDay, nullableTextOf, textOf, url } from '@/lib/imports/sheet/plan/fields'
import { keyOf } from '@/lib/imports/sheet/plan/known'
import { name, named } from '@/lib/imports/sheet/plan/planner'
import type { CommitmentRef } from '@/lib/imports/sheet/plan/refs'

type NewUpdate = Record<string, unknown> & { status: string; madeOn: string }

/** Plans the row of an update; `memberName` is who recorded it first, where the file says so. */
export function writeUpdate(planner: Planner, { id: commitmentId, caseId }: CommitmentRef, update: NewUpdate): string {
  const id = planner.newId()
  const { memberId, name: memberName } = planner.actor
  add(planner, 'commitmentUpdate', { id, caseId, commitmentId, memberId, memberName, note: '', ...update })
  return id
}

function sourceOf(planner: Planner, ref: CommitmentRef, row: RecordRow) {
  const sourceUrl = url(row, 'address')
  const noSourceReason = nullableTextOf(row, 'no_source_because', 500)
  if (!row.document) {
    const isBare = !sourceUrl && !noSourceReason
    if (isBare) planner.notes.push({ key: 'update_without_source' })
    return {
      sourceUrl,
      noSourceReason: isBare ? 'The source is not in the spreadsheet that this was taken from.' : noSourceReason,
    }
  }
  const owner = ownerNamed(planner, row.document)
  const quotation = row.quotation ?? ''
  if (displayQuote(quotation) === '') return { sourceUrl, noSourceReason, sourceDocumentId: documentOf(planner, owner) }
  const isOpening = ref.passage?.ownerId === owner.id && ref.passage.quotation === displayQuote(quotation)
  const passage =
    isOpening && ref.passage
      ? { id: ref.passage.id, documentId: ref.documentId }
      : planPassage(planner, owner, quotation, { page: null, paragraph: null })
  return { sourceUrl, noSourceReason, sourceDocumentId: passage.documentId, sourcePassageId: passage.id }
}

/** Plans a row of the sheet of updates; one that the commitment has already is not written again. */
export function planUpdateRow(planner: Planner, row: RecordRow): void {
  const ref = named<CommitmentRef>(planner, ['commitments'], row.commitment ?? '')
  if (!ref) throw new RefusedRow('names_nothing', { column: 'commitment', value: (row.commitment ?? '').slice(0, 60) })
  const { id: commitmentId, caseId } = ref
  if (!row.status) throw new RefusedRow('missing', { column: 'status' })
  const madeOn = neededDay(row, 'made_on')
  const note = textOf(row, 'note', 5000)
  if (!ref.isNew && ref.updates.has(keyOf(row.status, madeOn, note))) return
  const update = {
    status: row.status,
    madeOn,
    reason: row.reason || null,
    note,
    ...sourceOf(planner, ref, row),
    ...(row.made_by ? { memberName: textOf(row, 'made_by', 200) } : {}),
  }
  const updateId = writeUpdate(planner, ref, update)
  name(planner, 'updates', row.update, { id: updateId })
  const isFirst = ref.isNew && ref.hasUpdates && ref.updates.size === 0
  ref.updates.add(updateId)
  planner.undoable(() => ref.updates.delete(updateId))
  if (isFirst)
    tell(planner, {
      type: 'commitment.made',
      subjectId: commitmentId,
      caseId,
      data: { passageId: ref.passage?.id ?? '', updateId },
    })
  else
    tell(planner, {
      type: 'commitment.updated',
      subjectId: commitmentId,
      caseId,
      data: { updateId, status: row.status, checkBefore: null },
    })
  const withdrawnOn = dayIn(row, 'withdrawn_on')
  if (!withdrawnOn) return
  const withdrawalId = writeUpdate(planner, ref, { status: row.status, madeOn: withdrawnOn, withdrawsId: updateId })
  tell(planner, {
    type: 'commitment.update_withdrawn',
    subjectId: commitmentId,
    caseId,
    data: { updateId, withdrawalId },
  })
}
