import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ForbiddenError, InvalidError, NotFoundError } from '@/lib/errors'
import { claimItem } from '@/lib/imports/mail/claim-item'
import { guessAgain } from '@/lib/imports/mail/guess-again'
import { mayFileMail } from '@/lib/imports/mail/policy'
import { refuseWorkedOn } from '@/lib/imports/mail/refuse-worked-on'
import { giveDocument, nobody } from '@/lib/imports/mail/release-document'
import type { SplitMail } from '@/lib/imports/mail/schema'
import { writeDeed } from '@/lib/imports/mail/write-deed'

/**
 * Makes files inside a mail, forwarded mails and attachments, lines of the queue of their own: they may answer another letter
 * than the mail they came with. The mail itself stays where it is.
 * @throws InvalidError `documents`; NotFoundError for a file that is not in the mail; ConflictError `worked_on`
 */
export async function splitMail(actor: Actor, { documents, ...which }: SplitMail): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  if (documents.length === 0) throw new InvalidError('documents', 'choose_some')
  const { workspaceId } = actor
  const importId = await changeRecord(actor, async (tx) => {
    const { state } = (await tx.mailItem.findUnique({
      where: { workspaceId_id: { workspaceId, id: which.itemId } },
      select: { state: true },
    })) ?? { state: 'waiting' as const }
    const item = await claimItem(tx, actor, which, ['waiting', 'filed'], state)
    const items: string[] = []
    for (const documentId of new Set(documents)) {
      await refuseWorkedOn(tx, workspaceId, { documentId, itemId: item.id })
      const { count } = await tx.document.updateMany({
        where: { workspaceId, id: documentId, parentId: item.documentId },
        data: { parentId: null },
      })
      if (count === 0) throw new NotFoundError()
      await giveDocument(tx, workspaceId, documentId, nobody)
      const made = await tx.mailItem.create({
        data: { workspaceId, importId: item.importId, documentId, threadKey: item.threadKey, splitFromId: item.id },
        select: { id: true },
      })
      items.push(made.id)
    }
    await writeDeed(tx, actor, item, { kind: 'split', caseId: item.caseId, trace: { documents, items } })
    return item.importId
  })
  await guessAgain(workspaceId, { importId })
}
