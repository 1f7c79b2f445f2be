import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Prisma } from '@/lib/db'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { mayKeepDirectory } from '@/lib/institutions/policy'
import { refuseCycle } from '@/lib/institutions/refuse-cycle'
import { refuseTakenName, refusingTakenName } from '@/lib/institutions/refuse-taken-name'
import type { AddInstitution } from '@/lib/institutions/schema'
import { knowsRule } from '@/lib/reply-rules/load-book'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Puts an institution into the directory of the workspace. */
export async function addInstitution(actor: Actor, input: AddInstitution): Promise<{ id: string }> {
  if (!mayKeepDirectory(actor)) throw new ForbiddenError()
  const { submissionKey, ...about } = input
  const { workspaceId } = actor
  const adding = once(actor, submissionKey, async (tx) => {
    await refuseTakenName(tx, workspaceId, about.name)
    await refuseCycle(tx, workspaceId, null, about.parentId)
    if (about.replyRuleId && !(await knowsRule(tx, workspaceId, about.replyRuleId)))
      throw new InvalidError('replyRuleId', 'not_found')
    const { id } = await tx.institution.create({
      data: { workspaceId, ...about } satisfies Prisma.InstitutionUncheckedCreateInput,
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'institution.added', subjectId: id, data: { name: about.name } })
    return { id }
  })
  return refusingTakenName(adding)
}
