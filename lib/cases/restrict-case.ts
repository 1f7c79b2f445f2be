import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { nameMembers } from '@/lib/cases/name-members'
import { mayRestrictCase } from '@/lib/cases/policy'
import type { RestrictCase } from '@/lib/cases/schema'
import { ForbiddenError } from '@/lib/errors'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Restricts a case to named members, changes who they are, or opens it to the workspace again. */
export async function restrictCase(actor: Actor, input: RestrictCase): Promise<void> {
  if (!mayRestrictCase(actor)) throw new ForbiddenError()
  const { caseId, version, isRestricted, members } = input
  const { workspaceId } = actor
  await editOnce(actor, 'restrictCase', input, async (tx) => {
    const { count } = await tx.case.updateMany({
      where: { workspaceId, id: caseId, version },
      data: { isRestricted, version: { increment: 1 } },
    })
    if (count === 0) {
      refuseLostUpdate(
        await tx.case.findUnique({ where: { workspaceId_id: { workspaceId, id: caseId } }, select: { version: true } }),
      )
    }
    if (isRestricted) await nameMembers(tx, actor, caseId, members)
    const type = isRestricted ? 'case.restricted' : 'case.unrestricted'
    await recordEvent(tx, actor, { type, subjectId: caseId, caseId, data: { members } })
  })
}
