import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { dateOf } from '@/lib/dates'
import { ForbiddenError } from '@/lib/errors'
import { mayRecordSource } from '@/lib/sources/policy'
import type { ChangeSource } from '@/lib/sources/schema'
import { setPublishers } from '@/lib/sources/set-publishers'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Corrects what is said about a source; its documents and passages stay as they are. */
export async function changeSource(actor: Actor, input: ChangeSource): Promise<void> {
  if (!mayRecordSource(actor)) throw new ForbiddenError()
  const { sourceId, version, publishers, ...about } = input
  const { workspaceId } = actor
  await editOnce(actor, 'changeSource', input, async (tx) => {
    const { count } = await tx.source.updateMany({
      where: { workspaceId, id: sourceId, version },
      data: { ...about, datedOn: dateOf(about.datedOn), version: { increment: 1 } },
    })
    const found = await tx.source.findUnique({
      where: { workspaceId_id: { workspaceId, id: sourceId } },
      select: { version: true, caseId: true },
    })
    if (!found || count === 0) refuseLostUpdate(found)
    await setPublishers(tx, actor, sourceId, publishers)
    await recordEvent(tx, actor, { type: 'source.changed', subjectId: sourceId, caseId: found.caseId })
  })
}
