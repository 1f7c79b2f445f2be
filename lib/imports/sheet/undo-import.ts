import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, Prisma } from '@/lib/db'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { findChanges } from '@/lib/imports/sheet/find-changes'
import { ownImport } from '@/lib/imports/sheet/find-import'
import { mayImport } from '@/lib/imports/sheet/policy'
import type { ChosenImport } from '@/lib/imports/sheet/schema'
import { takeOut } from '@/lib/imports/sheet/take-out'
import { recordEvent } from '@/lib/timeline/record-event'

/** Something that no event tells of hangs on what would be removed: the database says so, and nothing is removed. */
const isInUse = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2003' || (error.code === 'P2010' && JSON.stringify(error.meta).includes('23503')))

/**
 * Undoes a whole import: what it made is gone, what it moved is back, and the history says both. As soon as something of it
 * was changed by hand it stays: a ConflictError, and `findChanges` says what.
 */
export async function undoImport(actor: Actor, { importId, version }: ChosenImport): Promise<void> {
  if (!mayImport(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  const undoing = changeRecord(actor, async (tx) => {
    const found = await ownImport(tx, actor, importId)
    if (found.state !== 'done' && found.state !== 'failed') throw new ConflictError('import_not_there')
    const where = { workspaceId, id: importId, version }
    const { count } = await tx.import.updateMany({ where, data: { state: 'undoing', version: { increment: 1 } } })
    if (count === 0) throw new ConflictError('changed_meanwhile')
    if ((await findChanges(tx, workspaceId, importId)).length > 0) throw new ConflictError('import_changed_by_hand')
    const records = await tx.importRecord.count({ where: { workspaceId, importId } })
    await takeOut(tx, workspaceId, importId)
    await tx.importBatch.updateMany({ where: { workspaceId, importId }, data: { appliedAt: null } })
    await tx.import.updateMany({
      where: { workspaceId, id: importId },
      data: { state: 'undone', undoneAt: new Date(), rowsDone: 0 },
    })
    await recordEvent(tx, actor, { type: 'import.undone', subjectId: importId, data: { records } })
  })
  try {
    await undoing
  } catch (error) {
    throw isInUse(error) ? new ConflictError('import_in_use') : error
  }
}
