import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { claimItem } from '@/lib/imports/mail/claim-item'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { ItemInput } from '@/lib/imports/mail/schema'
import { writeDeed } from '@/lib/imports/mail/write-deed'

/** "This is another mail": one that was taken for a copy waits in the queue like any other. */
export async function keepDuplicate(actor: Actor, which: ItemInput): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  await changeRecord(actor, async (tx) => {
    const item = await claimItem(tx, actor, which, ['duplicate'], 'waiting')
    await tx.mailItem.updateMany({
      where: { workspaceId, id: item.id },
      data: { replyId: null, letterId: null },
    })
    await writeDeed(tx, actor, item, { kind: 'duplicate', caseId: item.caseId })
  })
}
