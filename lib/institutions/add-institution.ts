import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Prisma } from '@/lib/db'
import { ruleById } from '@/lib/deadlines/rules'
import { ForbiddenError, InvalidError } from '@/lib/errors'
import { mayKeepDirectory } from '@/lib/institutions/policy'
import { refuseCycle } from '@/lib/institutions/refuse-cycle'
import { refuseTakenName, refusingTakenName } from '@/lib/institutions/refuse-taken-name'
import type { AddInstitution } from '@/lib/institutions/schema'
import { once } from '@/lib/timeline/once'
import { recordEvent } from '@/lib/timeline/record-event'

/** Puts an institution into the directory of the workspace. */
export async function addInstitution(actor: Actor, input: AddInstitution): Promise<{ id: string }> {
  if (!mayKeepDirectory(actor)) throw new ForbiddenError()
  const { submissionKey, ...about } = input
  if (about.replyRuleId && !ruleById(about.replyRuleId)) throw new InvalidError('replyRuleId', 'not_found')
  const { workspaceId } = actor
  const adding = once(actor, submissionKey, async (tx) => {
    await refuseTakenName(tx, workspaceId, about.name)
    await refuseCycle(tx, workspaceId, null, about.parentId)
    const { id } = await tx.institution.create({
      data: { workspaceId, ...about } satisfies Prisma.InstitutionUncheckedCreateInput,
      select: { id: true },
    })
    await recordEvent(tx, actor, { type: 'institution.added', subjectId: id, data: { name: about.name } })
    return { id }
  })
  return refusingTakenName(adding)
}
