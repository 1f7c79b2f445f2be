import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { RecordUpdate } from '@/lib/commitments/schema'
import { needsReason } from '@/lib/commitments/status'
import { writeStatus } from '@/lib/commitments/write-status'
import { dateOf, nullableDateOf, nullableDayOf, type Day } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import { keepAsSource } from '@/lib/documents/attach-documents'
import { InvalidError, NotFoundError } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/**
 * Moves the next check of a commitment, guarded by the version that the form was made from. Answers its case and the
 * check day it had, so that the move can be taken back.
 */
export async function moveCheck(
  tx: Tx,
  actor: Actor,
  given: { commitmentId: string; version: number; nextCheckOn: Day | null },
): Promise<{ caseId: string; checkBefore: Day | null }> {
  const { workspaceId } = actor
  const where = { workspaceId_id: { workspaceId, id: given.commitmentId } }
  const before = await tx.commitment.findUnique({ where, select: { version: true, caseId: true, nextCheckOn: true } })
  const { count } = await tx.commitment.updateMany({
    where: { workspaceId, id: given.commitmentId, version: given.version },
    data: { nextCheckOn: nullableDateOf(given.nextCheckOn), version: { increment: 1 } },
  })
  if (!before || count === 0) refuseLostUpdate(before)
  return { caseId: before.caseId, checkBefore: nullableDayOf(before.nextCheckOn) }
}

export type NewUpdate = Omit<RecordUpdate, 'submissionKey' | 'backTo'>

/** Refuses an update that says something that cannot be, before anything is written. */
export function refuseImpossibleUpdate(update: Pick<NewUpdate, 'madeOn' | 'status' | 'reason'>, today: Day): void {
  if (update.madeOn > today) throw new InvalidError('madeOn', 'day_in_future')
  if (needsReason(update.status) && !update.reason) throw new InvalidError('reason', 'reason_missing')
}

/**
 * A source that the actor cannot see is no source: foreign keys alone would take one of a hidden case. Answers the document of
 * the source; of a passage the one that it stands in, so that whoever asks for the document of an update is told.
 */
async function documentOfSource(
  tx: Tx,
  workspaceId: string,
  { sourceDocumentId, sourcePassageId }: Pick<NewUpdate, 'sourceDocumentId' | 'sourcePassageId'>,
): Promise<string | null> {
  const where = (id: string) => ({ workspaceId_id: { workspaceId, id } })
  const document =
    sourceDocumentId && (await tx.document.findUnique({ where: where(sourceDocumentId), select: { id: true } }))
  const passage =
    sourcePassageId && (await tx.passage.findUnique({ where: where(sourcePassageId), select: { documentId: true } }))
  if ((sourceDocumentId && !document) || (sourcePassageId && !passage)) throw new NotFoundError()
  return sourceDocumentId ?? (passage ? passage.documentId : null)
}

/**
 * Writes an update with its source and its event in the given transaction. `extra` goes into the event beside what was
 * before, for whoever takes it back.
 */
export async function writeUpdate(
  tx: Tx,
  actor: Actor,
  { commitmentId, version, nextCheckOn, documents, ...update }: NewUpdate,
  extra: Record<string, string> = {},
): Promise<{ id: string; caseId: string }> {
  const { workspaceId } = actor
  const { caseId, checkBefore } = await moveCheck(tx, actor, { commitmentId, version, nextCheckOn })
  const [file] = documents
  const documentId = await documentOfSource(tx, workspaceId, update)
  await keepAsSource(tx, actor, caseId, documents)
  const said = { ...update, sourceDocumentId: file ?? documentId, madeOn: dateOf(update.madeOn) }
  const { id } = await writeStatus(tx, actor, { commitmentId, caseId }, said)
  const data = { ...extra, updateId: id, status: update.status, checkBefore }
  await recordEvent(tx, actor, { type: 'commitment.updated', subjectId: commitmentId, caseId, data })
  return { id, caseId }
}
