import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { ConflictError } from '@/lib/errors'
import { giveDocument } from '@/lib/imports/mail/release-document'
import type { MailTrace } from '@/lib/imports/mail/trace'

type Whole = {
  trace: MailTrace
  item: {
    documentId: string
    caseId: string | null
    replyId: string | null
    letterId: string | null
    recipientId: string | null
  }
}

/** Puts files that were split off a mail back into it, while they still wait. @throws ConflictError `worked_on` */
export async function rejoinMail(tx: Tx, { workspaceId }: Actor, { trace, item }: Whole): Promise<void> {
  const { documentId: parentId, caseId, replyId, letterId, recipientId } = item
  const items = trace.items ?? []
  const { count } = await tx.mailItem.deleteMany({ where: { workspaceId, id: { in: items }, state: 'waiting' } })
  if (count !== items.length) throw new ConflictError('worked_on')
  for (const id of trace.documents ?? []) {
    await tx.document.updateMany({ where: { workspaceId, id }, data: { parentId, role: 'attachment' } })
    const isFiled = replyId ?? letterId ?? recipientId
    await giveDocument(tx, workspaceId, id, { caseId: isFiled ? caseId : null, replyId, letterId, recipientId })
  }
}
