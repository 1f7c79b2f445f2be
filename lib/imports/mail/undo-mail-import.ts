import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, type Prisma, type Tx } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { ImportInput } from '@/lib/imports/mail/schema'
import { undoLast } from '@/lib/imports/mail/undo-mail'
import { recordEvent } from '@/lib/timeline/record-event'

/** Deeds that are taken back; one that only says what a mail is changes no record. */
const isTakenBack = (workspaceId: string, importId: string) =>
  ({
    workspaceId,
    importId,
    undoneAt: null,
    kind: { notIn: ['set_aside', 'duplicate'] },
  }) satisfies Prisma.MailDeedWhereInput

/** How many deeds of an import undoing it would take back. */
export const countToUndo = (tx: Tx, workspaceId: string, importId: string): Promise<number> =>
  tx.mailDeed.count({ where: isTakenBack(workspaceId, importId) })

/** Deeds that one transaction takes back. */
const batch = 25

/**
 * Takes a whole import back: everything that was filed from it is off the record, and its mails and files are gone from the
 * queue. What was filed is taken back in steps, the newest first; where somebody worked on one of them, that one and all
 * before it stay, and the import too.
 * @throws NotFoundError; ConflictError `worked_on`, or `hidden_from_you` where a part belongs to a case the actor may not see
 */
export async function undoMailImport(actor: Actor, { importId }: ImportInput): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await refuseHidden(actor, importId)
  while (await undoSome(actor, importId));
  await changeRecord(actor, async (tx) => {
    const { count } = await tx.mailImport.updateMany({
      where: { workspaceId, id: importId, undoneAt: null },
      data: { undoneAt: new Date() },
    })
    if (count === 0) return
    const filed = await tx.mailItem.count({ where: { workspaceId, importId, state: 'filed' } })
    if (filed > 0) throw new ConflictError('changed_meanwhile')
    const split = await tx.mailItem.findMany({
      where: { workspaceId, importId, splitFromId: { not: null } },
      select: { documentId: true },
    })
    const files = await tx.mailImportFile.findMany({ where: { workspaceId, importId }, select: { documentId: true } })
    // Items, guesses and deeds go with their documents; the bytes go with the next sweep.
    const ids = [...split, ...files].map(({ documentId }) => documentId)
    await tx.document.deleteMany({ where: { workspaceId, id: { in: ids } } })
    await recordEvent(tx, actor, { type: 'mail_import.undone', subjectId: importId, data: { files: files.length } })
  })
}

/**
 * An import of which the actor sees only a part cannot be taken back by them.
 * @throws NotFoundError; ConflictError `hidden_from_you`
 */
export async function refuseHidden(actor: Actor, importId: string): Promise<void> {
  const { workspaceId } = actor
  const count = (hiddenCaseIds: string[]) =>
    changeRecord({ workspaceId, hiddenCaseIds }, async (tx) => ({
      found: await tx.mailImport.count({ where: { workspaceId, id: importId } }),
      items: await tx.mailItem.count({ where: { workspaceId, importId } }),
    }))
  const [seen, all] = [await count(actor.hiddenCaseIds), await count([])]
  if (seen.found === 0) throw new NotFoundError()
  if (seen.items !== all.items) throw new ConflictError('hidden_from_you')
}

async function undoSome(actor: Actor, importId: string): Promise<boolean> {
  const { workspaceId } = actor
  return changeRecord(actor, async (tx) => {
    const deeds = await tx.mailDeed.findMany({
      where: isTakenBack(workspaceId, importId),
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: batch,
      select: { itemId: true },
    })
    for (const { itemId } of deeds) {
      const { version } = await tx.mailItem.findUniqueOrThrow({
        where: { workspaceId_id: { workspaceId, id: itemId } },
        select: { version: true },
      })
      await undoLast(tx, actor, { itemId, version })
    }
    await tx.mailImport.updateMany({
      where: { workspaceId, id: importId },
      data: { workDone: { increment: deeds.length } },
    })
    return deeds.length === batch
  })
}
