import 'server-only'
import type { Tx } from '@/lib/db'
import type { RecordReach } from '@/lib/erasures/record/find-reach'
import { erasedMark } from '@/lib/documents/erased-mark'

/** Forms that are not saved yet and name one of the ids, and what members were told about them. */
async function eraseNotices(tx: Tx, workspaceId: string, ids: readonly string[]): Promise<void> {
  await tx.reminder.deleteMany({ where: { workspaceId, subjectId: { in: [...ids] } } })
  await tx.$executeRaw`DELETE FROM "FormDraft" WHERE "workspaceId" = ${workspaceId}::uuid
    AND EXISTS (SELECT FROM unnest(${[...ids]}::text[]) i WHERE position(i IN "values"::text) > 0)`
}

/** The cells of spreadsheets, and what was planned of them. */
async function eraseSheets(tx: Tx, workspaceId: string, ids: readonly string[], erasureId: string): Promise<void> {
  const importId = { in: [...ids] }
  await tx.import.updateMany({
    where: { workspaceId, id: importId },
    data: { name: erasedMark, erasureId, version: { increment: 1 } },
  })
  await tx.importSheet.updateMany({ where: { workspaceId, importId }, data: { name: erasedMark, rows: [] } })
  await tx.importLine.deleteMany({ where: { workspaceId, importId } })
  await tx.importBatch.updateMany({ where: { workspaceId, importId }, data: { plan: {} } })
}

/** Copies of the words outside the record: in notices, unsaved forms, and spreadsheets that it was imported from. */
export async function eraseTraces(
  tx: Tx,
  workspaceId: string,
  subjectId: string,
  { documents, commitmentIds, recipientIds, imports }: RecordReach,
  erasureId: string,
): Promise<void> {
  const ids = [subjectId, ...documents.map(({ id }) => id), ...commitmentIds, ...recipientIds]
  await eraseNotices(tx, workspaceId, ids)
  await eraseSheets(
    tx,
    workspaceId,
    imports.map(({ id }) => id),
    erasureId,
  )
}
