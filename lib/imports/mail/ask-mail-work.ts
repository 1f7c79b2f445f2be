import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord, type Tx } from '@/lib/db'
import { ConflictError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { countSure } from '@/lib/imports/mail/file-sure-mails'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { ImportInput } from '@/lib/imports/mail/schema'
import { countToUndo, refuseHidden } from '@/lib/imports/mail/undo-mail-import'
import { enqueue } from '@/lib/jobs/enqueue'
import type { MailWork } from '@/prisma/generated/enums'

const ways = {
  filing: { queue: 'file-sure-mails', count: countSure },
  undoing: { queue: 'undo-mail-import', count: countToUndo },
} as const satisfies Record<
  MailWork,
  { queue: string; count: (tx: Tx, workspaceId: string, id: string) => Promise<number> }
>

/** Notes what is to be done with an import and asks a job to do it, one thing at a time. Where nothing is, nothing happens. */
const begin = (actor: Actor, importId: string, work: MailWork): Promise<void> =>
  changeRecord(actor, async (tx) => {
    const { workspaceId, memberId } = actor
    const found = await tx.mailImport.findUnique({
      where: { workspaceId_id: { workspaceId, id: importId } },
      select: { undoneAt: true },
    })
    if (!found) throw new NotFoundError()
    const { queue, count } = ways[work]
    const workAll = await count(tx, workspaceId, importId)
    if (found.undoneAt || (work === 'filing' && workAll === 0)) return
    const begun = await tx.mailImport.updateMany({
      where: { workspaceId, id: importId, OR: [{ work: null }, { workEndedAt: { not: null } }] },
      data: { work, workAll, workDone: 0, workLeft: 0, workEndedAt: null, workFailure: null },
    })
    if (begun.count === 0) throw new ConflictError('mail_work_under_way')
    await enqueue(tx, queue, { workspaceId, memberId, subjectId: importId })
  })

/** Asks for every sure mail of an import to be filed; a job does it, and the page of the import says how far it is. */
export async function askToFileSure(actor: Actor, { importId }: ImportInput): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  await begin(actor, importId, 'filing')
}

/** Asks for a whole import to be taken back; a job does it. Refused at once where a part is hidden from the actor. */
export async function askToUndoMailImport(actor: Actor, { importId }: ImportInput): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  await refuseHidden(actor, importId)
  await begin(actor, importId, 'undoing')
}
