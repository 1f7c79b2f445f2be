import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { changeRecord } from '@/lib/db'
import { ConflictError, ForbiddenError } from '@/lib/errors'
import { maySetMailAddresses } from '@/lib/imports/mail/policy'
import type { SetMailAddresses } from '@/lib/imports/mail/schema'
import { enqueue } from '@/lib/jobs/enqueue'
import { recordEvent } from '@/lib/timeline/record-event'

/**
 * Says whose mail is ours, beside the members' own addresses, and has what still waits sorted again. `version` 0 where nothing
 * was said before.
 * @throws ConflictError `changed_meanwhile`
 */
export async function setMailAddresses(actor: Actor, { version, addresses }: SetMailAddresses): Promise<void> {
  if (!maySetMailAddresses(actor)) throw new ForbiddenError()
  const { workspaceId, memberId } = actor
  await changeRecord(actor, async (tx) => {
    const made = await tx.mailSetting.createMany({
      data: version === 0 ? [{ workspaceId, addresses }] : [],
      skipDuplicates: true,
    })
    const changed = await tx.mailSetting.updateMany({
      where: { workspaceId, version: version === 0 ? -1 : version },
      data: { addresses, version: { increment: 1 } },
    })
    if (made.count + changed.count === 0) throw new ConflictError('changed_meanwhile')
    await recordEvent(tx, actor, { type: 'mail_setting.changed', subjectId: workspaceId, data: { addresses } })
    const waiting = await tx.mailImport.findMany({
      where: { workspaceId, undoneAt: null, items: { some: { state: 'waiting' } } },
      select: { id: true },
    })
    for (const { id } of waiting) await enqueue(tx, 'sort-mail', { workspaceId, memberId, subjectId: id })
  })
}
