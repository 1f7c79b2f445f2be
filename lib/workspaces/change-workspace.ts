import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ForbiddenError } from '@/lib/errors'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'
import { mayChangeWorkspace } from '@/lib/workspaces/policy'
import type { ChangeWorkspaceInput } from '@/lib/workspaces/schema'

/**
 * A new name or time zone, and whether mails may name cases. The address stays, so that links that were sent to others go on working.
 * @throws ForbiddenError; ConflictError `changed_meanwhile`
 */
export async function changeWorkspace(actor: Actor, input: ChangeWorkspaceInput): Promise<void> {
  if (!mayChangeWorkspace(actor)) throw new ForbiddenError()
  const { workspaceId } = actor
  const { name, timeZone, mailNamesCases, version } = input
  await editOnce(actor, 'changeWorkspace', input, async (tx) => {
    const { count } = await tx.workspace.updateMany({
      where: { id: workspaceId, version },
      data: { name, timeZone, mailNamesCases, version: { increment: 1 } },
    })
    if (count === 0) {
      refuseLostUpdate(await tx.workspace.findUnique({ where: { id: workspaceId }, select: { version: true } }))
    }
    await recordEvent(tx, actor, {
      type: 'workspace.changed',
      subjectId: workspaceId,
      data: { name, timeZone, mailNamesCases },
    })
  })
}
