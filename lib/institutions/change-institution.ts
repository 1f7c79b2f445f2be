import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { mayKeepDirectory } from '@/lib/institutions/policy'
import { refuseCycle } from '@/lib/institutions/refuse-cycle'
import { refuseTakenName, refusingTakenName } from '@/lib/institutions/refuse-taken-name'
import type { ChangeInstitution } from '@/lib/institutions/schema'
import { requestRecount } from '@/lib/recounts/request-recount'
import { knowsRule } from '@/lib/reply-rules/load-book'
import { editOnce } from '@/lib/timeline/edit-once'
import { recordEvent } from '@/lib/timeline/record-event'
import { refuseLostUpdate } from '@/lib/timeline/version'

/** Corrects an entry of the directory. Where its rule or its place in the hierarchy changes, open due days are derived again. */
export async function changeInstitution(actor: Actor, input: ChangeInstitution): Promise<void> {
  if (!mayKeepDirectory(actor)) throw new ForbiddenError()
  const { institutionId, version, ...about } = input
  const { workspaceId } = actor
  const changing = editOnce(actor, 'changeInstitution', input, async (tx) => {
    const found = await tx.institution.findUnique({
      where: { workspaceId_id: { workspaceId, id: institutionId } },
      select: { version: true, parentId: true, replyRuleId: true },
    })
    if (!found) refuseLostUpdate(null)
    await refuseTakenName(tx, workspaceId, about.name, institutionId)
    await refuseCycle(tx, workspaceId, institutionId, about.parentId)
    if (about.replyRuleId && !(await knowsRule(tx, workspaceId, about.replyRuleId)))
      throw new InvalidError('replyRuleId', 'not_found')
    const { count } = await tx.institution.updateMany({
      where: { workspaceId, id: institutionId, version },
      data: { ...about, version: { increment: 1 } },
    })
    if (count === 0) refuseLostUpdate(found)
    await recordEvent(tx, actor, { type: 'institution.changed', subjectId: institutionId, data: { name: about.name } })
    if (found.parentId !== about.parentId || found.replyRuleId !== about.replyRuleId)
      await requestRecount(tx, actor, 'institution', about.name)
  })
  await refusingTakenName(changing)
}
