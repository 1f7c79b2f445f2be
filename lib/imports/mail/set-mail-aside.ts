import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ForbiddenError } from '@/lib/errors'
import { claimItem } from '@/lib/imports/mail/claim-item'
import { mayFileMail } from '@/lib/imports/mail/policy'
import type { ItemInput } from '@/lib/imports/mail/schema'
import { writeDeed } from '@/lib/imports/mail/write-deed'

/** "Belongs to no case": the mail is kept, and waits no more. */
export async function setMailAside(actor: Actor, which: ItemInput): Promise<void> {
  if (!mayFileMail(actor)) throw new ForbiddenError()
  await changeRecord(actor, async (tx) => {
    const item = await claimItem(tx, actor, which, ['waiting'], 'set_aside')
    await writeDeed(tx, actor, item, { kind: 'set_aside', caseId: item.caseId })
  })
}
