import 'server-only'
import type { Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import { endExports } from '@/lib/erasures/end-exports'
import { lockErasing } from '@/lib/documents/words/lock-erasing'
import { openErasing } from '@/lib/erasures/open-erasing'
import type { Went } from '@/lib/erasures/went'
import { makeEraser } from '@/lib/documents/words/eraser'
import { findChanges, type Change } from '@/lib/erasures/words/find-changes'
import { touchedFiles } from '@/lib/erasures/words/touched-files'
import { writeChanges } from '@/lib/erasures/words/write-changes'
import { writeErasure, type ErasedBy } from '@/lib/erasures/write-erasure'
import type { Needle } from '@/lib/documents/words/find-words'
import type { TracedNeedle } from '@/lib/documents/words/traced-needle'

/** Rows by table. */
export function countPlaces(changes: readonly Change[]): Record<string, number> {
  const places: Record<string, number> = {}
  for (const { table } of changes) places[table.name] = (places[table.name] ?? 0) + 1
  return places
}

/**
 * Puts the mark wherever the words stand in the workspace, in its history too, drops the original files that hold them and
 * ends the finished exports. The transaction may see every case. `also` are documents that are known to hold the words, though no
 * text says so.
 * @throws ConflictError `changed_meanwhile` where something was written at the same time: nothing is kept, try again
 */
export async function applyWords(
  tx: Tx,
  workspaceId: string,
  by: ErasedBy,
  { needle, trace, also = [] }: { needle: Needle; trace: TracedNeedle; also?: readonly string[] },
): Promise<{ id: string; went: Went }> {
  await lockErasing(tx, workspaceId)
  await openErasing(tx, 'looking')
  const eraser = makeEraser(needle)
  const changes = await findChanges(tx, workspaceId, eraser)
  const { documents, imports } = await touchedFiles(tx, workspaceId, changes, also)
  const ended = await endExports(tx, workspaceId, null)
  const files = [...documents, ...imports].map(({ sha256, createdAt }) => ({ sha256, on: createdAt.toISOString() }))
  const went: Went = {
    documents: documents.map(({ id }) => id),
    files: [...files, ...ended.files],
    exports: ended.exports,
    places: countPlaces(changes),
    needle: trace,
  }
  const { id } = await writeErasure(tx, workspaceId, by, { kind: 'words', subjectId: null, caseId: null, went })
  await writeChanges(tx, workspaceId, changes)
  const data = { erasureId: id }
  await tx.document.updateMany({ where: { workspaceId, id: { in: went.documents } }, data })
  await tx.import.updateMany({ where: { workspaceId, id: { in: imports.map((one) => one.id) } }, data })
  // A reading or a colleague may have written the words while they were looked for. From here on readings wait for this.
  if ((await findChanges(tx, workspaceId, eraser)).length > 0) throw new ConflictError('changed_meanwhile')
  return { id, went }
}
